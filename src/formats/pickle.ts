import { type Cursor, utf8 } from './cursor.ts';
import { FormatError } from './format-error.ts';
import { OP } from './pickle-opcodes.ts';
import { isNode, type PickleNode, type PickleValue } from './pickle-values.ts';

/** The largest single files name some 20,000 tensors, at about 40 opcodes each. */
const OPCODE_LIMIT = 2_000_000;

/** Names are short; longer strings are skipped and stand as an opaque value. */
const STRING_KEPT = 4096;
const LINE_LIMIT = 64 * 1024;

/** Enough to tell what a pickle would run. */
const GLOBALS_KEPT = 1000;

export interface PickleScan {
  /** What the pickle describes. */
  value: PickleValue;
  /** `module.name` of everything that loading would import, sorted, each once. */
  globals: string[];
}

/**
 * Follows the opcodes of one pickle, without loading anything: a stack of descriptions instead of objects. The cursor
 * ends after the STOP opcode.
 *
 * @throws FormatError for opcodes that no unpickler would accept, and over the limits.
 */
export async function scanPickle(cursor: Cursor): Promise<PickleScan> {
  const scanner = new Scanner(cursor);
  const value = await scanner.run();
  return { value, globals: [...scanner.globals].sort() };
}

class Scanner {
  readonly globals = new Set<string>();
  readonly #cursor: Cursor;
  #stack: PickleValue[] = [];
  readonly #marked: PickleValue[][] = [];
  readonly #memo = new Map<number, PickleValue>();

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  async run(): Promise<PickleValue> {
    for (let count = 0; count < OPCODE_LIMIT; count += 1) {
      if (this.#cursor.ready < 9 && this.#cursor.left > 0)
        await this.#cursor.ensure(Math.min(9, this.#cursor.left));
      const op = this.#cursor.u8();
      if (op === OP.STOP) return this.#pop();
      if (!this.#stackOp(op)) await this.#dataOp(op);
    }
    throw new FormatError('oversized', 'is a pickle of too many steps');
  }

  /** Opcodes that only move what is there; false for the others. */
  #stackOp(op: number): boolean {
    switch (op) {
      case OP.MARK:
        this.#marked.push(this.#stack);
        this.#stack = [];
        return true;
      case OP.POP:
        if (this.#stack.length) this.#stack.pop();
        else this.#popMark();
        return true;
      case OP.POP_MARK:
        this.#popMark();
        return true;
      case OP.DUP:
        this.#stack.push(this.#top());
        return true;
      case OP.NONE:
        this.#stack.push(null);
        return true;
      case OP.NEWTRUE:
      case OP.NEWFALSE:
        this.#stack.push(op === OP.NEWTRUE);
        return true;
      case OP.EMPTY_DICT:
        this.#push('dict', []);
        return true;
      case OP.EMPTY_LIST:
      case OP.EMPTY_SET:
        this.#push('list', []);
        return true;
      case OP.EMPTY_TUPLE:
        this.#push('tuple', []);
        return true;
      case OP.TUPLE1:
      case OP.TUPLE2:
      case OP.TUPLE3:
        this.#push('tuple', this.#popMany(op - OP.TUPLE1 + 1));
        return true;
      case OP.TUPLE:
        this.#push('tuple', this.#popMark());
        return true;
      case OP.LIST:
      case OP.FROZENSET:
        this.#push('list', this.#popMark());
        return true;
      case OP.DICT:
        this.#push('dict', this.#popMark());
        return true;
      case OP.APPEND:
        this.#extend(this.#popMany(1));
        return true;
      case OP.APPENDS:
      case OP.ADDITEMS:
      case OP.SETITEMS:
        this.#extend(this.#popMark());
        return true;
      case OP.SETITEM:
        this.#extend(this.#popMany(2));
        return true;
      case OP.REDUCE:
      case OP.NEWOBJ: {
        const [callee, args] = this.#popMany(2);
        this.#call(callee, [args ?? null]);
        return true;
      }
      case OP.NEWOBJ_EX: {
        const [callee, ...args] = this.#popMany(3);
        this.#call(callee, args);
        return true;
      }
      case OP.OBJ: {
        const [callee, ...args] = this.#popMark();
        this.#call(callee, [{ kind: 'tuple', items: args }]);
        return true;
      }
      case OP.BUILD:
        this.#build(this.#pop());
        return true;
      case OP.BINPERSID:
        this.#push('persistent', [this.#pop()]);
        return true;
      case OP.MEMOIZE:
        this.#memo.set(this.#memo.size, this.#top());
        return true;
      case OP.STACK_GLOBAL: {
        const [module, name] = this.#popMany(2);
        if (typeof module !== 'string' || typeof name !== 'string') {
          throw new FormatError('malformed', 'is a pickle that names a global by something else than text');
        }
        this.#global(module, name);
        return true;
      }
      case OP.NEXT_BUFFER:
        this.#push('opaque', []);
        return true;
      case OP.READONLY_BUFFER:
        return true;
      default:
        return false;
    }
  }

  /** Opcodes with an argument in the stream. */
  async #dataOp(op: number): Promise<void> {
    const cursor = this.#cursor;
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
        this.#stack.push(cursor.i32());
        return;
      case OP.BININT1:
        this.#stack.push(cursor.u8());
        return;
      case OP.BININT2:
        this.#stack.push(cursor.u16());
        return;
      case OP.LONG1:
        await this.#long(cursor.u8());
        return;
      case OP.LONG4:
        await this.#long(cursor.u32());
        return;
      case OP.BINFLOAT:
        cursor.skip(8);
        this.#push('opaque', []);
        return;
      case OP.INT:
      case OP.LONG:
      case OP.FLOAT: {
        const digits = (await this.#line()).replace(/L$/, '');
        if (!/^[-+]?[\d.eE+-]*(?:inf|nan)?$/i.test(digits)) {
          throw new FormatError('malformed', 'is a pickle with a number that is none');
        }
        const number = Number(digits);
        this.#stack.push(
          op === OP.INT && digits === '01' ? true : op === OP.INT && digits === '00' ? false : number,
        );
        return;
      }
      case OP.STRING: {
        const quoted = await this.#line();
        const text = /^(?:'(.*)'|"(.*)")$/s.exec(quoted);
        if (!text) throw new FormatError('malformed', 'is a pickle with a string that is not quoted');
        this.#stack.push(text[1] ?? text[2] ?? '');
        return;
      }
      case OP.UNICODE:
        this.#stack.push(await this.#line());
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
        this.#global(await this.#line(), await this.#line());
        return;
      case OP.INST: {
        const module = await this.#line();
        const name = await this.#line();
        const args = this.#popMark();
        this.#global(module, name);
        this.#call(this.#pop(), [{ kind: 'tuple', items: args }]);
        return;
      }
      case OP.PERSID:
        this.#push('persistent', [await this.#line()]);
        return;
      case OP.PUT:
        this.#memo.set(this.#index(await this.#line()), this.#top());
        return;
      case OP.BINPUT:
        this.#memo.set(cursor.u8(), this.#top());
        return;
      case OP.LONG_BINPUT:
        this.#memo.set(cursor.u32(), this.#top());
        return;
      case OP.GET:
        this.#recall(this.#index(await this.#line()));
        return;
      case OP.BINGET:
        this.#recall(cursor.u8());
        return;
      case OP.LONG_BINGET:
        this.#recall(cursor.u32());
        return;
      case OP.EXT1:
      case OP.EXT2:
      case OP.EXT4: {
        const code = op === OP.EXT1 ? cursor.u8() : op === OP.EXT2 ? cursor.u16() : cursor.u32();
        this.#global('copyreg', `extension ${code}`);
        return;
      }
      default:
        throw new FormatError('malformed', `is no pickle: it has an unknown step 0x${op.toString(16)}`);
    }
  }

  #push(kind: PickleNode['kind'], items: PickleValue[]): void {
    this.#stack.push({ kind, items });
  }

  #global(module: string, name: string): void {
    if (this.globals.size < GLOBALS_KEPT) this.globals.add(`${module}.${name}`);
    this.#stack.push({ kind: 'global', name: `${module} ${name}`, items: [] });
  }

  #call(callee: PickleValue | undefined, args: PickleValue[]): void {
    const name = isNode(callee) && callee.kind === 'global' ? callee.name : undefined;
    this.#stack.push({ kind: 'call', ...(name !== undefined && { name }), items: args });
  }

  /** State that is set on what lies below: kept beside the arguments of its call, for state dicts inside objects. */
  #build(state: PickleValue): void {
    const target = this.#top();
    if (isNode(target) && target.kind === 'call') target.items.push(state);
  }

  /** APPENDS and SETITEMS; an OrderedDict is a call that items are set on, and becomes a dict then. */
  #extend(items: PickleValue[]): void {
    const target = this.#top();
    if (!isNode(target))
      throw new FormatError('malformed', 'is a pickle that adds to something that is no collection');
    if (target.kind === 'call') {
      target.kind = 'dict';
      target.items = [];
    }
    for (const item of items) target.items.push(item);
  }

  #pop(): PickleValue {
    if (this.#stack.length === 0) throw underflow();
    return this.#stack.pop() as PickleValue;
  }

  #popMany(count: number): PickleValue[] {
    if (this.#stack.length < count) throw underflow();
    return this.#stack.splice(this.#stack.length - count, count);
  }

  #popMark(): PickleValue[] {
    const items = this.#stack;
    const below = this.#marked.pop();
    if (!below) throw underflow();
    this.#stack = below;
    return items;
  }

  #top(): PickleValue {
    if (this.#stack.length === 0) throw underflow();
    return this.#stack[this.#stack.length - 1] as PickleValue;
  }

  #recall(index: number): void {
    const value = this.#memo.get(index);
    if (value === undefined)
      throw new FormatError('malformed', 'is a pickle that recalls what it never stored');
    this.#stack.push(value);
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
    this.#stack.push(Number(BigInt.asIntN(length * 8, value)));
  }

  async #text(length: number): Promise<void> {
    if (length > STRING_KEPT) {
      this.#opaqueBytes(length);
      return;
    }
    if (length > this.#cursor.ready) await this.#cursor.ensure(length);
    this.#stack.push(this.#cursor.text(length));
  }

  #opaqueBytes(length: number): void {
    this.#cursor.skip(length);
    this.#stack.push({ kind: 'opaque', items: [], length });
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

function underflow(): FormatError {
  return new FormatError('malformed', 'is no pickle: it takes from an empty stack');
}
