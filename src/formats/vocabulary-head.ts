/** Ids of tokens, the last one left out. */
export interface TokenWindow {
  from: number;
  to: number;
}

export interface VocabularyHead {
  /** The tokens of the window in the order of their ids, as the `tokenizers` library spells them. */
  tokens: string[];
  /** How many tokens there are before the added ones, where the beginning of the file shows it. */
  size?: number;
}

/** Collects the tokens of the window, whatever their order in the file. */
class Collected {
  readonly #from: number;
  readonly #tokens: (string | undefined)[];
  #found = 0;

  constructor({ from, to }: TokenWindow) {
    this.#from = from;
    this.#tokens = Array.from({ length: to - from }, () => undefined);
  }

  add(id: number, token: string): void {
    const at = id - this.#from;
    if (!(at >= 0 && at < this.#tokens.length) || this.#tokens[at] !== undefined) return;
    this.#tokens[at] = token;
    this.#found += 1;
  }

  get isFull(): boolean {
    return this.#found === this.#tokens.length;
  }

  get tokens(): string[] | undefined {
    return this.isFull ? (this.#tokens as string[]) : undefined;
  }
}

/**
 * From the beginning of a `tokenizer.json`, or of a `vocab.json`, cut anywhere: `"vocab"` maps tokens to ids (byte pairs,
 * word pieces) or lists them with scores (unigrams). Undefined where the window is not in the text.
 */
export function headOfJson(text: string, window: TokenWindow): VocabularyHead | undefined {
  const begins = /(?<!\\)"vocab"\s*:\s*[[{]/.exec(text) ?? /^\s*\{(?=\s*"[^"]{0,200}"\s*:\s*\d)/.exec(text);
  if (!begins) return undefined;
  const from = begins.index + begins[0].length;
  const tokens = text[from - 1] === '[' ? listedTokens(text, from, window) : mappedTokens(text, from, window);
  if (!tokens) return undefined;
  const size = sizeBefore(text.slice(0, begins.index), window);
  return { tokens, ...(size !== undefined && { size }) };
}

function mappedTokens(text: string, from: number, window: TokenWindow): string[] | undefined {
  const found = new Collected(window);
  const entry = /\s*("(?:[^"\\]|\\.)*")\s*:\s*(\d+)\s*[,}]/y;
  entry.lastIndex = from;
  for (let match = entry.exec(text); match && !found.isFull; match = entry.exec(text)) {
    const token = stringOf(match[1]!);
    if (token === undefined) return undefined;
    found.add(Number(match[2]), token);
  }
  return found.tokens;
}

function listedTokens(text: string, from: number, window: TokenWindow): string[] | undefined {
  const found = new Collected(window);
  const entry = /\s*\[\s*("(?:[^"\\]|\\.)*")\s*,\s*-?\d[\d.eE+-]*\s*\]\s*[,\]]/y;
  entry.lastIndex = from;
  let id = 0;
  for (let match = entry.exec(text); match && !found.isFull; match = entry.exec(text)) {
    const token = stringOf(match[1]!);
    if (token === undefined) return undefined;
    found.add(id, token);
    id += 1;
  }
  return found.tokens;
}

function stringOf(literal: string): string | undefined {
  try {
    return JSON.parse(literal) as string;
  } catch {
    return undefined;
  }
}

/** Added tokens come after the trained ones, but for a few at the very beginning. */
function sizeBefore(text: string, { to }: TokenWindow): number | undefined {
  const ids = [...text.matchAll(/"id"\s*:\s*(\d+)/g)].map(([, id]) => Number(id)).filter((id) => id >= to);
  return ids.length ? ids.reduce((least, id) => Math.min(least, id)) : undefined;
}

/** From the beginning of a tiktoken file: a token's bytes in base64, and its rank, on each line. */
export function headOfRanks(text: string, window: TokenWindow): VocabularyHead | undefined {
  const found = new Collected(window);
  for (const line of text.split('\n', window.to)) {
    const match = /^([A-Za-z0-9+/]+={0,2}) (\d+)\r?$/.exec(line);
    if (!match) return undefined;
    found.add(Number(match[2]), spelled(Buffer.from(match[1]!, 'base64')));
  }
  return found.tokens && { tokens: found.tokens };
}

/** Bytes that are no printable Latin-1 are spelled by letters from U+0100 on (GPT-2's encoder.py, bytes_to_unicode). */
const LETTER_OF_BYTE: readonly string[] = lettersOfBytes();

function spelled(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => LETTER_OF_BYTE[byte]!).join('');
}

function lettersOfBytes(): string[] {
  let spare = 0x100;
  return Array.from({ length: 256 }, (_, byte) => {
    const isPrintable = (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte !== 0xad);
    return String.fromCharCode(isPrintable ? byte : spare++);
  });
}

/** From the beginning of a SentencePiece model: a piece is field 1 of the file, and its text field 1 of that. */
export function headOfPieces(bytes: Uint8Array, window: TokenWindow): VocabularyHead | undefined {
  const found = new Collected(window);
  let at = 0;
  for (let id = 0; id < window.to; id += 1) {
    // A piece is shorter than 128 bytes by far, so that its length is one byte.
    const length = bytes[at + 1] ?? 0x80;
    const inner = bytes[at + 3] ?? 0x80;
    if (bytes[at] !== 0x0a || bytes[at + 2] !== 0x0a || length >= 0x80 || inner + 2 > length)
      return undefined;
    found.add(id, Buffer.from(bytes.subarray(at + 4, at + 4 + inner)).toString('utf8'));
    at += 2 + length;
  }
  return found.tokens && { tokens: found.tokens };
}

/** From a list of all tokens in the order of their ids, as GGUF has it, or the beginning of it. */
export function headOfList(list: unknown, { from, to }: TokenWindow): VocabularyHead | undefined {
  if (!Array.isArray(list) || list.length < to) return undefined;
  const tokens = list.slice(from, to);
  return tokens.every((token) => typeof token === 'string') ? { tokens } : undefined;
}
