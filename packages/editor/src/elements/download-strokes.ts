/** The picture of a download, apart: elements that show few pictures do not load them all. */
export const DOWNLOAD_STROKES = "M10 3v9M6 8.5 10 12.5l4-4M3.5 16.5h13";
