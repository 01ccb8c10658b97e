import type { SyntaxNode } from '@lezer/common';
import { readArguments } from './arguments.ts';
import type { Call, Constant } from './module.ts';
import { isLiteral, isString, stringOf } from './nodes.ts';

const ARITHMETIC = /^[\d\s.e_()*+/-]{1,60}$/;
const OPTION_DECLARERS = /(?:^|\.)(?:add_argument|add_option|option)$/;
const FIELD = /^(?:\w+\.)?[Ff]ield\(/;

/** Finds the literals that are given to a name, in every way that Python has for it. */
export class ConstantReader {
  readonly #source: string;
  readonly #found: (name: string, value: SyntaxNode, from: Constant['from']) => void;

  constructor(source: string, found: (name: string, value: SyntaxNode, from: Constant['from']) => void) {
    this.#source = source;
    this.#found = found;
  }

  /** `name = value`, and `name: type = field(default=value)`. */
  addAssignment(name: string, value: SyntaxNode): void {
    const list = value.name === 'CallExpression' ? value.getChild('ArgList') : null;
    const isField = list && FIELD.test(this.#source.slice(value.from, value.from + 40));
    this.#add(name, isField ? (this.#defaultOf(list) ?? value) : value, 'assignment');
  }

  /** The names of the parameters; their defaults are constants. */
  addParameters(list: SyntaxNode): string[] {
    const names: string[] = [];
    for (let child = list.firstChild; child; child = child.nextSibling) {
      if (child.name === 'VariableName') names.push(this.#source.slice(child.from, child.to));
      else if (child.name === 'AssignOp' && child.nextSibling) {
        child = child.nextSibling;
        this.#add(names.at(-1) ?? '', child, 'parameter');
      }
    }
    return names;
  }

  /** The default of `parser.add_argument('--name', default=value)`. */
  addOption(call: Call, keywords: readonly [string, SyntaxNode][]): void {
    if (!OPTION_DECLARERS.test(call.callee)) return;
    const flags = call.positional.map(({ text }) => text ?? '').filter((text) => text.startsWith('-'));
    const flag = flags.find((text) => text.startsWith('--')) ?? flags[0];
    const value = keywords.find(([name]) => name === 'default')?.[1];
    if (flag && value) this.#add(flag.replace(/^-+/, '').replaceAll('-', '_'), value, 'argument');
  }

  /** `{'name': value}`. */
  addEntries(dictionary: SyntaxNode): void {
    for (let child = dictionary.firstChild; child; child = child.nextSibling) {
      if (!isString(child) || child.nextSibling?.name !== ':') continue;
      const key = stringOf(child, this.#source);
      child = child.nextSibling;
      if (key !== undefined && child.nextSibling) this.#add(key, child.nextSibling, 'entry');
    }
  }

  #defaultOf(list: SyntaxNode): SyntaxNode | undefined {
    return readArguments(list, this.#source).keywords.find(([name]) => name === 'default')?.[1];
  }

  #add(name: string, value: SyntaxNode, from: Constant['from']): void {
    if (name && (isLiteral(value) || this.#isArithmetic(value))) this.#found(name, value, from);
  }

  #isArithmetic(node: SyntaxNode): boolean {
    return node.name === 'BinaryExpression' && ARITHMETIC.test(this.#source.slice(node.from, node.to));
  }
}
