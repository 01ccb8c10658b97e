import { type Cursor, utf8 } from './cursor.ts';
import { FormatError } from './format-error.ts';
import { PickleMachine } from './pickle-machine.ts';
import { OP } from './pickle-opcodes.ts';
import type { PickleValue } from './pickle-values.ts';

/** The largest single files name some 20,000 tensors, at about 40 opcodes each. */
const OPCODE_LIMIT = 2_000_000;

/** Names are short; longer strings are skipped and stand as an opaque value. */
const STRING_KEPT = 4096;
const LINE_LIMIT = 64 * 1024;

/**
 * Follows the opcodes of one pickle, without loading anything: a stack of descriptions instead of objects. The cursor
 * ends after the STOP opcode.
 *
 * @param globals takes `module.name` of everything that loading would import; also when a fault ends the pickle, as
 *   an unpickler has run each step before it.
 * @returns what the pickle describes
 * @throws FormatError for opcodes that no unpickler would accept, and over the limits.
 */
export function scanPickle(cursor: Cursor, globals: Set<string>): Promise<PickleValue> {
  return new Scanner(cursor, new PickleMachine(globals)).run();
}

/** Reads the opcodes and their arguments; the machine does what they say. */
class Scanner {
  readonly #cursor: Cursor;
  readonly #machine: PickleMachine;

  constructor(cursor: Cursor, machine: PickleMachine) {
    this.#cursor = cursor;
    this.#machine = machine;
  }

  async run(): Promise<PickleValue> {
    for (let count = 0; count < OPCODE_LIMIT; count += 1) {
      if (this.#cursor.ready < 9 && this.#cursor.left > 0)
        await this.#cursor.ensure(Math.min(9, this.#cursor.left));
      const op = this.#cursor.u8();
      if (op === OP.STOP) return this.#machine.pop();
      if (!this.#machine.step(op)) await this.#step(op);
    }
    throw new FormatError('oversized', 'is a pickle of too many steps');
  }

  /** Opcodes with an argument in the stream. */
  async #step(op: number): Promise<void> {
    const cursor = this.#cursor;
    const machine = this.#machine;
    switch (op) {
      case OP.PROTO: {
        const version = cursor.u8();
        if (version > 5) throw new FormatError('unsupported', `is a pickle of protocol ${version}`);
        return;
      }
      case OP.FRAME:
        cursor.u64();
        return;
      case OP.BININT:
        machine.add(cursor.i32());
        return;
      case OP.BININT1:
        machine.add(cursor.u8());
        return;
      case OP.BININT2:
        machine.add(cursor.u16());
        return;
      case OP.LONG1:
        await this.#long(cursor.u8());
        return;
      case OP.LONG4:
        await this.#long(cursor.u32());
        return;
      case OP.BINFLOAT:
        // Big-endian, unlike all else. Values matter to nobody here; that it is a number does.
        cursor.skip(8);
        machine.add(0);
        return;
      case OP.INT:
      case OP.LONG:
      case OP.FLOAT: {
        const digits = (await this.#line()).replace(/L$/, '');
        if (!/^[-+]?[\d.eE+-]*(?:inf|nan)?$/i.test(digits)) {
          throw new FormatError('malformed', 'is a pickle with a number that is none');
        }
        const number = Number(digits);
        machine.add(
          op === OP.INT && digits === '01' ? true : op === OP.INT && digits === '00' ? false : number,
        );
        return;
      }
      case OP.STRING: {
        const quoted = await this.#line();
        const text = /^(?:'(.*)'|"(.*)")$/s.exec(quoted);
        if (!text) throw new FormatError('malformed', 'is a pickle with a string that is not quoted');
        machine.add(text[1] ?? text[2] ?? '');
        return;
      }
      case OP.UNICODE:
        machine.add(await this.#line());
        return;
      case OP.BINSTRING:
      case OP.BINUNICODE:
        await this.#text(cursor.u32());
        return;
      case OP.SHORT_BINSTRING:
      case OP.SHORT_BINUNICODE:
        await this.#text(cursor.u8());
        return;
      case OP.BINUNICODE8:
        await this.#text(cursor.u64());
        return;
      case OP.SHORT_BINBYTES:
        this.#opaqueBytes(cursor.u8());
        return;
      case OP.BINBYTES:
        this.#opaqueBytes(cursor.u32());
        return;
      case OP.BINBYTES8:
      case OP.BYTEARRAY8:
        this.#opaqueBytes(cursor.u64());
        return;
      case OP.GLOBAL:
        machine.global(await this.#line(), await this.#line());
        return;
      case OP.INST: {
        const module = await this.#line();
        const name = await this.#line();
        const args = machine.popMark();
        machine.global(module, name);
        machine.call(machine.pop(), [{ kind: 'tuple', items: args }]);
        return;
      }
      case OP.PERSID:
        machine.push('persistent', [await this.#line()]);
        return;
      case OP.PUT:
        machine.remember(this.#index(await this.#line()));
        return;
      case OP.BINPUT:
        machine.remember(cursor.u8());
        return;
      case OP.LONG_BINPUT:
        machine.remember(cursor.u32());
        return;
      case OP.GET:
        machine.recall(this.#index(await this.#line()));
        return;
      case OP.BINGET:
        machine.recall(cursor.u8());
        return;
      case OP.LONG_BINGET:
        machine.recall(cursor.u32());
        return;
      case OP.EXT1:
      case OP.EXT2:
      case OP.EXT4: {
        const code = op === OP.EXT1 ? cursor.u8() : op === OP.EXT2 ? cursor.u16() : cursor.u32();
        machine.global('copyreg', `extension ${code}`);
        return;
      }
      default:
        throw new FormatError('malformed', `is no pickle: it has an unknown step 0x${op.toString(16)}`);
    }
  }

  #index(line: string): number {
    if (!/^\d{1,10}$/.test(line))
      throw new FormatError('malformed', 'is a pickle with a memo index that is none');
    return Number(line);
  }

  async #long(length: number): Promise<void> {
    if (length > 8) {
      this.#opaqueBytes(length);
      return;
    }
    await this.#cursor.ensure(length);
    let value = 0n;
    const bytes = this.#cursor.bytes(length);
    for (let at = length - 1; at >= 0; at -= 1) value = value * 256n + BigInt(bytes[at]!);
    this.#machine.add(Number(BigInt.asIntN(length * 8, value)));
  }

  async #text(length: number): Promise<void> {
    if (length > STRING_KEPT) {
      this.#opaqueBytes(length);
      return;
    }
    if (length > this.#cursor.ready) await this.#cursor.ensure(length);
    this.#machine.add(this.#cursor.text(length));
  }

  #opaqueBytes(length: number): void {
    this.#cursor.skip(length);
    this.#machine.add({ kind: 'opaque', items: [], length });
  }

  async #line(): Promise<string> {
    const bytes: number[] = [];
    for (;;) {
      if (this.#cursor.ready < 1) await this.#cursor.ensure(1);
      const byte = this.#cursor.u8();
      if (byte === 0x0a) return utf8(Uint8Array.from(bytes));
      bytes.push(byte);
      if (bytes.length > LINE_LIMIT)
        throw new FormatError('malformed', 'is no pickle: it has a line without an end');
    }
  }
}
