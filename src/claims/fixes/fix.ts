export interface Fix {
  /** Range in the sentence. */
  from: number;
  to: number;
  replacement: string;
}

/** The source between two characters of the sentence: white space, and markup where there is some. */
export type Gap = (from: number, to: number) => string;
