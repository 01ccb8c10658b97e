/** What a PDF file is made of (ISO 32000-1, 7.3). Strings are bytes: what they spell depends on where they stand. */
export type PdfValue =
  | null
  | boolean
  | number
  | Uint8Array
  | Name
  | Reference
  | Stream
  | PdfValue[]
  | Dictionary;

export type Dictionary = Map<string, PdfValue>;

/** `/Name`. */
export class Name {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** `12 0 R`: another object, by its number. Of several versions of an object the last one counts. */
export class Reference {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

/** A dictionary with bytes, as they stand in the file: mostly compressed. */
export class Stream {
  readonly dictionary: Dictionary;
  readonly raw: Uint8Array;

  constructor(dictionary: Dictionary, raw: Uint8Array) {
    this.dictionary = dictionary;
    this.raw = raw;
  }
}

export function nameOf(value: PdfValue | undefined): string | undefined {
  return value instanceof Name ? value.name : undefined;
}

export function numberOf(value: PdfValue | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
