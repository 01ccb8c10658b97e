import type { Font } from './font.ts';
import { IDENTITY, type Matrix, matrixOf, times } from './matrix.ts';
import { numberOf, type PdfValue } from './values.ts';

/** What operators of a page have set when text is shown, as far as it decides where the text stands. */
export interface GraphicsState {
  /** From the units of the content to those of the page. */
  matrix: Matrix;
  font: Font | undefined;
  size: number;
  characterSpacing: number;
  wordSpacing: number;
  /** 1 is the font's own width. */
  scale: number;
  leading: number;
  rise: number;
  /** 3 and 7 show nothing: the words that a scanner guessed, below its picture. */
  mode: number;
}

export function initialState(matrix: Matrix = IDENTITY): GraphicsState {
  return {
    matrix,
    font: undefined,
    size: 1,
    characterSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
}

/** Where the next glyph stands, and where its line began (ISO 32000-1, 9.4.1). */
export class TextPosition {
  #line: Matrix = IDENTITY;
  #text: Matrix = IDENTITY;

  set(matrix: Matrix): void {
    this.#line = matrix;
    this.#text = matrix;
  }

  /** Begins a line at an offset from where the last one began. */
  nextLine(x: number, y: number): void {
    this.set(times([1, 0, 0, 1, x, y], this.#line));
  }

  /** Moves on along the line, in units of text that is not scaled. */
  advance(x: number): void {
    this.#text = times([1, 0, 0, 1, x, 0], this.#text);
  }

  /** From a font's units to those of the page. */
  matrix(state: GraphicsState): Matrix {
    const { size, scale, rise } = state;
    return times(times([size * scale, 0, 0, size, 0, rise], this.#text), state.matrix);
  }
}

/** Does what an operator does to the state and to the position, where it is one that does (tables 57, 103, 105 to 107). */
export function setState(
  operator: string,
  operands: readonly PdfValue[],
  state: GraphicsState,
  position: TextPosition,
): void {
  const [before, number] = [numberOf(operands.at(-2), 0), numberOf(operands.at(-1), 0)];
  switch (operator) {
    case 'cm':
      state.matrix = times(matrixOf(operands), state.matrix);
      break;
    case 'BT':
      position.set(IDENTITY);
      break;
    case 'Tm':
      position.set(matrixOf(operands));
      break;
    case 'Tc':
      state.characterSpacing = number;
      break;
    case 'Tw':
      state.wordSpacing = number;
      break;
    case 'Tz':
      state.scale = number / 100;
      break;
    case 'TL':
      state.leading = number;
      break;
    case 'Ts':
      state.rise = number;
      break;
    case 'Tr':
      state.mode = number;
      break;
    case 'TD':
      state.leading = -number;
      position.nextLine(before, number);
      break;
    case 'Td':
      position.nextLine(before, number);
      break;
    case '"':
      state.wordSpacing = numberOf(operands.at(-3), 0);
      state.characterSpacing = before;
      position.nextLine(0, -state.leading);
      break;
    case "'":
    case 'T*':
      position.nextLine(0, -state.leading);
      break;
    default:
  }
}
