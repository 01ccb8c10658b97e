import { FormatError } from './format-error.ts';
import { isSafeGlobal } from './pickle-globals.ts';
import { OP } from './pickle-opcodes.ts';
import { isNode, type PickleNode, type PickleValue } from './pickle-values.ts';

/** So many globals are kept, and as many again of those that are not known to be harmless: none hides behind others. */
const GLOBALS_KEPT = 1000;

/** The stack, the marks and the memo that a pickle works on, with descriptions where objects would stand. */
export class PickleMachine {
  /** `module.name` of what loading would import. */
  readonly #globals: Set<string>;
  #stack: PickleValue[] = [];
  readonly #marked: PickleValue[][] = [];
  /** Picklers count from 0 without a gap: the few that do not are kept apart. */
  readonly #memo: PickleValue[] = [];
  readonly #scattered = new Map<number, PickleValue>();

  constructor(globals: Set<string>) {
    this.#globals = globals;
  }

  /** Opcodes that only move what is there; false for the others. */
  step(op: number): boolean {
    switch (op) {
      case OP.MARK:
        this.#marked.push(this.#stack);
        this.#stack = [];
        return true;
      case OP.POP:
        if (this.#stack.length) this.#stack.pop();
        else this.popMark();
        return true;
      case OP.POP_MARK:
        this.popMark();
        return true;
      case OP.DUP:
        this.#stack.push(this.top());
        return true;
      case OP.NONE:
        this.#stack.push(null);
        return true;
      case OP.NEWTRUE:
      case OP.NEWFALSE:
        this.#stack.push(op === OP.NEWTRUE);
        return true;
      case OP.EMPTY_DICT:
        this.push('dict', []);
        return true;
      case OP.EMPTY_LIST:
      case OP.EMPTY_SET:
        this.push('list', []);
        return true;
      case OP.EMPTY_TUPLE:
        this.push('tuple', []);
        return true;
      case OP.TUPLE1:
      case OP.TUPLE2:
      case OP.TUPLE3:
        this.push('tuple', this.#popMany(op - OP.TUPLE1 + 1));
        return true;
      case OP.TUPLE:
        this.push('tuple', this.popMark());
        return true;
      case OP.LIST:
      case OP.FROZENSET:
        this.push('list', this.popMark());
        return true;
      case OP.DICT:
        this.push('dict', this.popMark());
        return true;
      case OP.APPEND:
        this.#extend(this.#popMany(1));
        return true;
      case OP.APPENDS:
      case OP.ADDITEMS:
      case OP.SETITEMS:
        this.#extend(this.popMark());
        return true;
      case OP.SETITEM:
        this.#extend(this.#popMany(2));
        return true;
      case OP.REDUCE:
      case OP.NEWOBJ: {
        const [callee, args] = this.#popMany(2);
        this.call(callee, [args ?? null]);
        return true;
      }
      case OP.NEWOBJ_EX: {
        const [callee, ...args] = this.#popMany(3);
        this.call(callee, args);
        return true;
      }
      case OP.OBJ: {
        const [callee, ...args] = this.popMark();
        this.call(callee, [{ kind: 'tuple', items: args }]);
        return true;
      }
      case OP.BUILD:
        this.#build(this.pop());
        return true;
      case OP.BINPERSID:
        this.push('persistent', [this.pop()]);
        return true;
      case OP.MEMOIZE:
        this.remember(this.#memo.length + this.#scattered.size);
        return true;
      case OP.STACK_GLOBAL: {
        const [module, name] = this.#popMany(2);
        if (typeof module !== 'string' || typeof name !== 'string') {
          throw new FormatError('malformed', 'is a pickle that names a global by something else than text');
        }
        this.global(module, name);
        return true;
      }
      case OP.NEXT_BUFFER:
        this.push('opaque', []);
        return true;
      case OP.READONLY_BUFFER:
        return true;
      default:
        return false;
    }
  }

  /** Puts a value on top. */
  add(value: PickleValue): void {
    this.#stack.push(value);
  }

  /** Remembers what is on top. */
  remember(index: number): void {
    if (index < this.#memo.length) this.#memo[index] = this.top();
    else if (index === this.#memo.length) {
      this.#scattered.delete(index);
      this.#memo.push(this.top());
    } else this.#scattered.set(index, this.top());
  }

  /** Puts a new node on top. */
  push(kind: PickleNode['kind'], items: PickleValue[]): void {
    this.#stack.push({ kind, items });
  }

  /** Notes a global, and puts its name on top. */
  global(module: string, name: string): void {
    const dotted = `${module}.${name}`;
    const most = isSafeGlobal(dotted) ? GLOBALS_KEPT : 2 * GLOBALS_KEPT;
    if (this.#globals.size < most) this.#globals.add(dotted);
    this.#stack.push({ kind: 'global', name: `${module} ${name}`, items: [] });
  }

  /** Puts on top what a call would give. */
  call(callee: PickleValue | undefined, args: PickleValue[]): void {
    const name = isNode(callee) && callee.kind === 'global' ? callee.name : undefined;
    this.#stack.push({ kind: 'call', ...(name !== undefined && { name }), items: args });
  }

  /** State that is set on what lies below: kept beside the arguments of its call, for state dicts inside objects. */
  #build(state: PickleValue): void {
    const target = this.top();
    if (isNode(target) && target.kind === 'call') target.items.push(state);
  }

  /** APPENDS and SETITEMS; an OrderedDict is a call that items are set on, and becomes a dict then. */
  #extend(items: PickleValue[]): void {
    const target = this.top();
    if (!isNode(target))
      throw new FormatError('malformed', 'is a pickle that adds to something that is no collection');
    if (target.kind === 'call') {
      target.kind = 'dict';
      target.items = [];
    }
    for (const item of items) target.items.push(item);
  }

  /** @throws FormatError when nothing is there. */
  pop(): PickleValue {
    if (this.#stack.length === 0) throw underflow();
    return this.#stack.pop() as PickleValue;
  }

  #popMany(count: number): PickleValue[] {
    if (this.#stack.length < count) throw underflow();
    return this.#stack.splice(this.#stack.length - count, count);
  }

  /** Everything above the last mark. */
  popMark(): PickleValue[] {
    const items = this.#stack;
    const below = this.#marked.pop();
    if (!below) throw underflow();
    this.#stack = below;
    return items;
  }

  top(): PickleValue {
    if (this.#stack.length === 0) throw underflow();
    return this.#stack[this.#stack.length - 1] as PickleValue;
  }

  /** @throws FormatError for what was never remembered. */
  recall(index: number): void {
    const value = index < this.#memo.length ? this.#memo[index] : this.#scattered.get(index);
    if (value === undefined)
      throw new FormatError('malformed', 'is a pickle that recalls what it never stored');
    this.#stack.push(value);
  }
}

function underflow(): FormatError {
  return new FormatError('malformed', 'is no pickle: it takes from an empty stack');
}
