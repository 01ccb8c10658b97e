import { FormatError } from '../format-error.ts';
import { Keyword, type Lexer } from './lexer.ts';
import { type Dictionary, Name, type PdfValue, Reference } from './values.ts';

/** Values as they stand before an operator: `72 720 Td`, or an object's value before its `endobj`. */
export interface Operation {
  operands: PdfValue[];
  /** Undefined at the end of the bytes. */
  operator: string | undefined;
}

/** Deepest nesting of arrays and dictionaries; real files have five or six. */
const DEPTH = 64;
/** Most operands before an operator, an array counting as one: tables of characters have thousands. */
const OPERANDS = 250_000;

/** Reads values up to the next operator. @throws FormatError when they nest too deeply. */
export function readOperation(lexer: Lexer): Operation {
  const outer: { items: PdfValue[]; dictionary: boolean }[] = [];
  let items: PdfValue[] = [];
  let dictionary = false;
  const close = () => {
    const value = dictionary ? dictionaryOf(items) : items;
    ({ items, dictionary } = outer.pop()!);
    items.push(value);
  };
  for (let token = lexer.next(); ; token = lexer.next()) {
    if (token !== undefined && !(token instanceof Keyword)) {
      if (outer.length > 0 || items.length < OPERANDS) items.push(token);
      continue;
    }
    const word = token?.word;
    if (word === '[' || word === '<<') {
      if (outer.length >= DEPTH) throw new FormatError('malformed', 'nests its values too deeply');
      outer.push({ items, dictionary });
      items = [];
      dictionary = word === '<<';
    } else if (word === ']' || word === '>>') {
      if (outer.length > 0) close();
    } else if (word === 'R') reference(items);
    else if (word === 'true' || word === 'false') items.push(word === 'true');
    else if (word === 'null') items.push(null);
    else {
      // What is still open here was never closed.
      while (outer.length > 0) close();
      return { operands: items, operator: word };
    }
  }
}

/** Turns the last two numbers into the reference that they are. */
function reference(items: PdfValue[]): void {
  const [number, generation] = items.slice(-2);
  if (typeof number !== 'number' || typeof generation !== 'number') return;
  items.splice(-2, 2, new Reference(number));
}

function dictionaryOf(items: readonly PdfValue[]): Dictionary {
  const dictionary: Dictionary = new Map();
  for (let at = 0; at + 1 < items.length; at += 2) {
    const key = items[at];
    if (key instanceof Name) dictionary.set(key.name, items[at + 1]!);
    // A key without a value shifts the rest by one.
    else at -= 1;
  }
  return dictionary;
}
