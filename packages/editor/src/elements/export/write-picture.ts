import type { Picture } from "./build-picture.js";
import { paintPicture } from "./paint-picture.js";

/** What every browser's canvas takes. */
const LONGEST = 16_000;
const MOST_PIXELS = 100_000_000;
/** Smaller than this nothing in it can be read. */
const LEAST_SCALE = 0.5;
const SCALE = 2;

/** An SVG file. */
export function writeSvg({ svg }: Picture): Blob {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
  return new Blob([text], { type: "image/svg+xml" });
}

/** The scale at which a picture of this size can be painted, at most 2; undefined where it would be unreadable. */
export function pngScale({ width, height }: Pick<Picture, "width" | "height">): number | undefined {
  const scale = Math.min(SCALE, LONGEST / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
  return scale < LEAST_SCALE ? undefined : scale;
}

/** A PNG file; undefined where this browser does not paint one of that size. */
export async function writePng(picture: Picture, scale: number, font: string): Promise<Blob | undefined> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  context.scale(scale, scale);
  paintPicture(context, picture.svg, font);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  return blob ?? undefined;
}
