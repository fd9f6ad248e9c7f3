export interface MatrixOptions {
  /** The document's id. Default `skills-matrix`. */
  readonly id?: string;
  /** The document's title. Default its id. */
  readonly title?: string;
  /** The language of the texts, as a BCP 47 tag. Default `en`. */
  readonly language?: string;
  /** The level words, lowest first. Found in the file when absent. */
  readonly levels?: readonly string[];
  /** Where levels are numbers: the highest that the scale has, though no cell holds it. */
  readonly highestLevel?: number;
  /** The file's name, for findings. */
  readonly file?: string;
  /** A second file with a row per skill and a column per level word, which describes each level of each skill. */
  readonly skillTable?: { readonly input: string | Uint8Array | ArrayBuffer; readonly file?: string };
}
