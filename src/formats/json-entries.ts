import { utf8 } from './cursor.ts';
import { FormatError } from './format-error.ts';

/** One entry of a safetensors header is some 120 bytes; a trainer's tag statistics in `__metadata__` are megabytes. */
const ENTRY_LIMIT = 16 * 1024 * 1024;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

/**
 * Splits a JSON object that arrives in pieces into its top-level entries, so that a header of 100 MB never stands
 * in memory. Each entry is handed on parsed; JSON.parse has the last word on its syntax.
 */
export class JsonEntries {
  readonly #onEntry: (key: string, value: unknown) => void;
  #pending: Uint8Array[] = [];
  #pendingLength = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #entries = 0;
  #state: 'before' | 'inside' | 'after' = 'before';

  constructor(onEntry: (key: string, value: unknown) => void) {
    this.#onEntry = onEntry;
  }

  /** @throws FormatError */
  push(bytes: Uint8Array): void {
    let start = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at]!;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === BACKSLASH) this.#escaped = true;
        else if (byte === QUOTE) this.#inString = false;
        continue;
      }
      if (this.#state !== 'inside') {
        if (this.#state === 'before' && byte === OPEN) {
          this.#state = 'inside';
          start = at + 1;
        } else if (!isSpace(byte)) throw notAnObject();
      } else if (byte === QUOTE) this.#inString = true;
      else if (byte === OPEN || byte === OPEN_LIST) this.#depth += 1;
      else if (byte === COMMA && this.#depth === 0) {
        this.#entry(bytes.subarray(start, at), false);
        start = at + 1;
      } else if (byte === CLOSE_LIST || byte === CLOSE) {
        if (this.#depth > 0) this.#depth -= 1;
        else if (byte === CLOSE) {
          this.#entry(bytes.subarray(start, at), true);
          this.#state = 'after';
        } else throw notAnObject();
      }
    }
    if (this.#state === 'inside') this.#keep(bytes.subarray(start));
  }

  /** @throws FormatError when the object is not closed. */
  finish(): void {
    if (this.#state !== 'after') throw notAnObject();
  }

  #keep(bytes: Uint8Array): void {
    this.#pendingLength += bytes.length;
    if (this.#pendingLength > ENTRY_LIMIT)
      throw new FormatError('oversized', 'has a header entry that is too long');
    if (bytes.length) this.#pending.push(Uint8Array.from(bytes));
  }

  #entry(bytes: Uint8Array, last: boolean): void {
    this.#keep(bytes);
    const text = utf8(Buffer.concat(this.#pending));
    this.#pending = [];
    this.#pendingLength = 0;
    if (last && this.#entries === 0 && text.trim() === '') return;
    this.#entries += 1;
    let entry: Record<string, unknown>;
    try {
      entry = JSON.parse(`{${text}}`) as Record<string, unknown>;
    } catch {
      throw notAnObject();
    }
    const keys = Object.keys(entry);
    if (keys.length !== 1) throw notAnObject();
    this.#onEntry(keys[0]!, entry[keys[0]!]);
  }
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function notAnObject(): FormatError {
  return new FormatError('malformed', 'has a header that is no JSON object');
}
