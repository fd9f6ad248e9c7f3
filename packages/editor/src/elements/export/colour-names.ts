/** Writes colours as other programs read them: "#0a7d77"; what can be seen through, apart. */
export class ColourNames {
  readonly #context: CanvasRenderingContext2D | null;
  readonly #known = new Map<string, Colour>();

  constructor() {
    const canvas = document.createElement("canvas");
    canvas.width = 1;
    canvas.height = 1;
    this.#context = canvas.getContext("2d", { willReadFrequently: true });
  }

  /** A computed colour, such as `oklch(0.5 0.1 200)`; undefined for none, or one that is not seen. */
  name(computed: string): Colour | undefined {
    if (computed === "none" || computed === "transparent") return undefined;
    const known = this.#known.get(computed) ?? this.#read(computed);
    this.#known.set(computed, known);
    return known.opacity > 0 ? known : undefined;
  }

  #read(computed: string): Colour {
    const context = this.#context;
    if (!context) return { hex: "#000000", opacity: 1 };
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = computed;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("");
    return { hex: `#${hex}`, opacity: Math.round((alpha / 255) * 100) / 100 };
  }
}

export interface Colour {
  readonly hex: string;
  /** 0 to 1. */
  readonly opacity: number;
}
