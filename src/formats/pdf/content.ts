import type { Allowance } from './allowance.ts';
import { type Font, fontOf } from './font.ts';
import { type GraphicsState, initialState, setState, TextPosition } from './graphics-state.ts';
import type { Layout } from './layout.ts';
import { isSpace, Lexer } from './lexer.ts';
import { type Matrix, matrixOf, times } from './matrix.ts';
import type { PdfObjects } from './objects.ts';
import { readOperation } from './parser.ts';
import { type Dictionary, Name, nameOf, numberOf, type PdfValue, Stream } from './values.ts';

/** Forms within forms; real pages have one or two. */
const FORMS = 12;
/** Largest picture that is taken for a logo or a seal: a fifth of a sheet of paper, in square points. */
const LOGO = 100_000;
/** Steps that a font costs, beside its map of characters. */
const FONT = 2000;
/** States that are put aside; real pages have a dozen. */
const SAVED = 512;

/** What a page shows, beside the lines in its layout. */
export interface Shown {
  characters: number;
  /** Characters of which nothing says what they are. */
  unmapped: number;
  /** Characters that are written but not shown. */
  hidden: number;
  pictures: number;
  /** Text may be where nothing was read: in a picture as large as a paragraph, in forms that are nested too deeply. */
  partial: boolean;
}

/** Goes through the content of one page, and notes the text that it shows. */
export class ContentReader {
  readonly shown: Shown = { characters: 0, unmapped: 0, hidden: 0, pictures: 0, partial: false };
  readonly #objects: PdfObjects;
  readonly #allowance: Allowance;
  readonly #layout: Layout;
  readonly #fonts: Map<Dictionary, Font>;
  #position = new TextPosition();

  constructor(objects: PdfObjects, layout: Layout, fonts: Map<Dictionary, Font>) {
    this.#objects = objects;
    this.#allowance = objects.allowance;
    this.#layout = layout;
    this.#fonts = fonts;
  }

  /** @throws FormatError when the content cannot be unpacked, or costs too much. */
  read(content: Uint8Array, resources: Dictionary, matrix?: Matrix, depth = 0): void {
    const lexer = new Lexer(content, this.#allowance);
    const saved: GraphicsState[] = [];
    let state = initialState(matrix);
    for (;;) {
      const { operands, operator } = readOperation(lexer);
      if (operator === undefined) return;
      if (operator === 'q') {
        if (saved.length < SAVED) saved.push({ ...state });
      } else if (operator === 'Q') state = saved.pop() ?? state;
      else if (operator === 'ID') skipPicture(lexer);
      else if (operator === 'EI') this.#picture(state.matrix);
      else if (operator === 'Do') this.#draw(nameOf(operands.at(-1)), state, resources, depth);
      else this.#apply(operator, operands, state, resources);
    }
  }

  #apply(operator: string, operands: readonly PdfValue[], state: GraphicsState, resources: Dictionary): void {
    const last = operands.at(-1);
    if (operator === 'Tf') {
      state.size = numberOf(last, 0);
      state.font = this.#font(operands.at(-2), resources);
    } else {
      setState(operator, operands, state, this.#position);
      if (operator === 'TJ') this.#show(Array.isArray(last) ? last : [], state);
      else if (operator === 'Tj' || operator === "'" || operator === '"') this.#show([last], state);
    }
  }

  #font(name: PdfValue | undefined, resources: Dictionary): Font | undefined {
    if (!(name instanceof Name)) return undefined;
    const fonts = this.#objects.dictionary(resources.get('Font'));
    const dictionary = this.#objects.dictionary(fonts?.get(name.name));
    if (!dictionary) return undefined;
    const known = this.#fonts.get(dictionary);
    if (known) return known;
    this.#allowance.step(FONT);
    const font = fontOf(this.#objects, dictionary);
    this.#fonts.set(dictionary, font);
    return font;
  }

  /** Strings, and numbers between them that move the next one to the left, in thousandths. */
  #show(pieces: readonly (PdfValue | undefined)[], state: GraphicsState): void {
    for (const piece of pieces) {
      if (typeof piece === 'number') {
        this.#position.advance((-piece / 1000) * state.size * state.scale);
      } else if (piece instanceof Uint8Array) this.#showString(piece, state);
    }
  }

  #showString(bytes: Uint8Array, state: GraphicsState): void {
    const { font, size, scale, characterSpacing, wordSpacing, mode } = state;
    this.#allowance.step(bytes.length);
    if (!font) {
      this.shown.characters += bytes.length;
      this.shown.unmapped += bytes.length;
      return;
    }
    const start = this.#position.matrix(state);
    let text = '';
    let advance = 0;
    for (const glyph of font.glyphs(bytes)) {
      this.shown.characters += 1;
      if (glyph.text === undefined) this.shown.unmapped += 1;
      text += glyph.text ?? '\ufffd';
      advance += (glyph.width * size + characterSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale;
    }
    this.#position.advance(advance);
    if (mode === 3 || mode === 7) this.shown.hidden += text.trim().length;
    else if (text !== '') this.#layout.add({ text, start, end: this.#position.matrix(state) });
  }

  /** A picture, or a form: content that is kept apart, with resources of its own. */
  #draw(name: string | undefined, state: GraphicsState, resources: Dictionary, depth: number): void {
    const objects = this.#objects.dictionary(resources.get('XObject'));
    const drawn = this.#objects.resolve(objects?.get(name ?? ''));
    if (drawn instanceof Stream) this.drawStream(drawn, state.matrix, resources, depth);
  }

  /** A picture fills the square of one unit. */
  #picture([a, b, c, d]: Matrix): void {
    this.shown.pictures += 1;
    if (!(Math.abs(a * d - b * c) <= LOGO)) this.shown.partial = true;
  }

  /** Shows a form or notes a picture. */
  drawStream(drawn: Stream, matrix: Matrix, resources: Dictionary, depth = 0): void {
    if (nameOf(this.#objects.resolve(drawn.dictionary.get('Subtype'))) === 'Image') this.#picture(matrix);
    else if (depth >= FORMS) this.shown.partial = true;
    else {
      const own = matrixOf(this.#objects.array(drawn.dictionary.get('Matrix')));
      const inner = this.#objects.dictionary(drawn.dictionary.get('Resources')) ?? resources;
      const position = this.#position;
      this.#position = new TextPosition();
      this.read(this.#objects.data(drawn), inner, times(own, matrix), depth + 1);
      this.#position = position;
    }
  }
}

/** Skips the bytes of a picture that stands in the content, up to the `EI` behind white space. */
function skipPicture(lexer: Lexer): void {
  const { bytes } = lexer;
  for (let at = lexer.position + 1; at + 2 < bytes.length; at += 1) {
    if (bytes[at] !== 0x45 || bytes[at + 1] !== 0x49) continue;
    if (isSpace(bytes[at - 1]) && (isSpace(bytes[at + 2]) || at + 2 === bytes.length)) {
      lexer.position = at;
      return;
    }
  }
  lexer.position = bytes.length;
}
