import { FormatError } from '../format-error.ts';
import type { Allowance } from './allowance.ts';
import { unfiltered } from './filters.ts';
import { Lexer } from './lexer.ts';
import { numberBefore, streamExtent } from './marks.ts';
import { readOperation } from './parser.ts';
import { type Dictionary, nameOf, numberOf, type PdfValue, Reference, Stream } from './values.ts';

/** An object inside an object stream, which is parsed when it is asked for. */
interface Packed {
  bytes: Uint8Array;
  at: number;
}

/** References that lead to references: a chain this long is a loop. */
const HOPS = 16;
/** Filters one after another; real streams have one or two. */
const FILTERS = 4;
/** Steps that it costs to unpack a stream, however short. */
const UNPACKING = 100;

/**
 * The objects of a file, found by going through it from front to back as its writer wrote it: the last version of an
 * object counts, as for a viewer, and a broken table of offsets changes nothing.
 */
export class PdfObjects {
  readonly allowance: Allowance;
  /** Trailers, and the dictionaries of streams that are trailers too; the last one counts most. */
  readonly trailers: Dictionary[] = [];
  readonly #values = new Map<number, PdfValue>();
  readonly #packed = new Map<number, Packed>();

  /** @throws FormatError when the file is too costly to go through. */
  constructor(bytes: Uint8Array, allowance: Allowance) {
    this.allowance = allowance;
    this.#scan(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  }

  /** All objects that are dictionaries or streams by themselves. */
  *dictionaries(): Generator<Dictionary> {
    for (const number of [...this.#values.keys(), ...this.#packed.keys()]) {
      const found = this.dictionary(new Reference(number));
      if (found) yield found;
    }
  }

  /** The value itself, where there is a reference to it; null for one that leads nowhere. */
  resolve(value: PdfValue | undefined): PdfValue {
    let found = value ?? null;
    for (let hops = 0; found instanceof Reference; hops += 1) {
      if (hops === HOPS) return null;
      found = this.#get(found.number);
    }
    return found;
  }

  /** A dictionary, or that of a stream. */
  dictionary(value: PdfValue | undefined): Dictionary | undefined {
    const found = this.resolve(value);
    if (found instanceof Stream) return found.dictionary;
    return found instanceof Map ? found : undefined;
  }

  array(value: PdfValue | undefined): PdfValue[] {
    const found = this.resolve(value);
    return Array.isArray(found) ? found : [];
  }

  /** The unpacked bytes of a stream. @throws FormatError */
  data({ dictionary, raw }: Stream): Uint8Array {
    const filter = this.resolve(dictionary.get('Filter') ?? dictionary.get('F'));
    const filters = Array.isArray(filter) ? filter : filter === null ? [] : [filter];
    if (filters.length > FILTERS) throw new FormatError('malformed', 'holds data that are packed too often');
    this.allowance.step(UNPACKING);
    const parameters = this.resolve(dictionary.get('DecodeParms') ?? dictionary.get('DP'));
    let bytes = raw;
    if (filters.length === 0) this.allowance.unpacked(raw.length);
    for (const [index, each] of filters.entries()) {
      const own = Array.isArray(parameters) ? parameters[index] : parameters;
      bytes = unfiltered(bytes, nameOf(this.resolve(each)) ?? '', this.dictionary(own), this.allowance);
    }
    return bytes;
  }

  #get(number: number): PdfValue {
    const packed = this.#packed.get(number);
    if (packed) {
      this.#packed.delete(number);
      const { operands } = readOperation(new Lexer(packed.bytes, this.allowance, packed.at));
      // No stream stands in another one, and what follows the first value is the next object.
      this.#values.set(number, operands[0] ?? null);
    }
    return this.#values.get(number) ?? null;
  }

  #scan(bytes: Buffer): void {
    let object = bytes.indexOf('obj');
    let trailer = bytes.indexOf('trailer');
    while (object !== -1 || trailer !== -1) {
      const isTrailer = trailer !== -1 && (object === -1 || trailer < object);
      const end = isTrailer ? this.#readTrailer(bytes, trailer + 7) : this.#readObject(bytes, object);
      if (object !== -1 && object < end) object = bytes.indexOf('obj', end);
      if (trailer !== -1 && trailer < end) trailer = bytes.indexOf('trailer', end);
    }
  }

  /** Reads a trailer's dictionary; returns where to go on. */
  #readTrailer(bytes: Buffer, at: number): number {
    const lexer = new Lexer(bytes, this.allowance, at);
    const { operands } = readOperation(lexer);
    if (operands[0] instanceof Map) this.trailers.push(operands[0]);
    return lexer.position;
  }

  /** Reads the object whose `obj` stands at an offset; returns where to go on. */
  #readObject(bytes: Buffer, at: number): number {
    this.allowance.step();
    const number = numberBefore(bytes, at);
    if (number === undefined) return at + 3;
    this.allowance.object();
    const lexer = new Lexer(bytes, this.allowance, at + 3);
    const { operands, operator } = readOperation(lexer);
    const value = operands[0] ?? null;
    this.#packed.delete(number);
    if (operator !== 'stream' || !(value instanceof Map)) {
      this.#values.set(number, value);
      // Where `endobj` is missing, the next object's `obj` was read.
      return operator === 'obj' ? lexer.position - 3 : lexer.position;
    }
    const { start, end } = streamExtent(bytes, lexer.position, numberOf(value.get('Length'), -1));
    const stream = new Stream(value, bytes.subarray(start, end));
    this.#values.set(number, stream);
    const type = nameOf(value.get('Type'));
    if (type === 'XRef') this.trailers.push(value);
    if (type === 'ObjStm') this.#readPacked(stream);
    return end;
  }

  /** Notes the objects of an object stream (7.5.7): pairs of number and offset, then the objects. */
  #readPacked(stream: Stream): void {
    let bytes: Uint8Array;
    try {
      bytes = this.data(stream);
    } catch (error) {
      // An encrypted one cannot be unpacked either; that is noticed when all has been gone through.
      if (error instanceof FormatError && error.fault !== 'oversized') return;
      throw error;
    }
    const first = numberOf(stream.dictionary.get('First'), bytes.length);
    const lexer = new Lexer(bytes.subarray(0, first), this.allowance);
    for (;;) {
      const [number, at] = [lexer.next(), lexer.next()];
      if (typeof number !== 'number' || typeof at !== 'number') return;
      this.allowance.object();
      this.#values.delete(number);
      this.#packed.set(number, { bytes, at: first + at });
    }
  }
}
