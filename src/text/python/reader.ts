import type { SyntaxNode, SyntaxNodeRef, Tree } from '@lezer/common';
import { readArguments } from './arguments.ts';
import { ConstantReader } from './constants.ts';
import type { Call, Definition, Loop, PythonModule } from './module.ts';
import { dottedName, isString, readValue, stringOf } from './nodes.ts';
import { readImport, Scope } from './scope.ts';

/** What may stand around the expression that is given to a name. */
const WRAPPERS: ReadonlySet<string> = new Set(['AwaitExpression', 'ParenthesizedExpression']);
const MAIN = /^if\s*\(?\s*__name__\s*==\s*['"]__main__/;

/** Collects a module from a syntax tree in one pass. The walk is a loop: no depth of nesting grows the stack. */
export class PythonReader {
  readonly module: PythonModule = {
    imports: [],
    calls: [],
    definitions: [],
    loops: [],
    constants: [],
    strings: [],
    complete: true,
  };
  readonly #source: string;
  readonly #lineAt: (offset: number) => number;
  readonly #scope = new Scope();
  readonly #definitions: number[] = [];
  readonly #loops: number[] = [];
  /** By source offset, the outermost of those that start there. */
  readonly #callsByStart = new Map<number, Call>();
  #decorators: string[] = [];
  /** The range of the expression that is being given to a name. */
  #assigned: { from: number; to: number; name: string } | undefined;

  readonly #constants: ConstantReader;

  constructor(source: string, lineAt: (offset: number) => number) {
    this.#source = source;
    this.#lineAt = lineAt;
    this.#constants = new ConstantReader(source, (name, node, from) => {
      const line = lineAt(node.from);
      this.module.constants.push({ name, value: readValue(node, source), line, from, ...this.#within() });
    });
  }

  read(tree: Tree): PythonModule {
    tree.cursor().iterate(
      (node) => this.#enter(node),
      (node) => this.#leave(node),
    );
    return this.module;
  }

  #enter(at: SyntaxNodeRef): boolean | undefined {
    switch (at.name) {
      case 'ImportStatement':
        for (const found of readImport(at.node, this.#source, this.#lineAt(at.from))) {
          this.module.imports.push(found);
          this.#scope.add(found);
        }
        return false;
      case 'Decorator':
        this.#decorate(at.node);
        return undefined;
      case 'FunctionDefinition':
      case 'ClassDefinition':
        this.#define(at.node);
        return undefined;
      case 'ForStatement':
      case 'WhileStatement':
        this.#loop(at.node);
        return undefined;
      case 'CallExpression':
        this.#call(at.node);
        return undefined;
      case 'AssignStatement':
        this.#assign(at.node);
        return undefined;
      case 'as':
        this.#withItem(at.node);
        return undefined;
      case 'DictionaryExpression':
        this.#constants.addEntries(at.node);
        return undefined;
      case 'ExpressionStatement':
        return this.#isBareString(at.node) ? false : undefined;
      case 'String':
      case 'ContinuedString':
        this.#string(at.node);
        return false;
      case 'FormatString':
        this.#string(at.node);
        return undefined;
      case 'IfStatement':
        if (MAIN.test(this.#source.slice(at.from, at.from + 60))) {
          this.module.mainLine ??= this.#lineAt(at.from);
        }
        return undefined;
      default:
        return undefined;
    }
  }

  #leave(at: SyntaxNodeRef): void {
    if (at.name === 'FunctionDefinition' || at.name === 'ClassDefinition') {
      this.module.definitions[this.#definitions.pop()!]!.lastCall = this.module.calls.length;
    } else if (at.name === 'ForStatement' || at.name === 'WhileStatement') {
      this.module.loops[this.#loops.pop()!]!.lastCall = this.module.calls.length;
    }
  }

  #dotted(node: SyntaxNode): string | undefined {
    return dottedName(node, this.#source, this.#scope.resolve);
  }

  #within(): { within?: number } {
    const within = this.#definitions.at(-1);
    return within === undefined ? {} : { within };
  }

  #decorate(node: SyntaxNode): void {
    const list = node.getChild('ArgList');
    const written = this.#source.slice(node.from, list?.from ?? node.to).replace(/[@\s]/g, '');
    const [first = '', ...rest] = written.split('.');
    const name = [this.#scope.resolve(first), ...rest].join('.');
    this.#decorators.push(name);
    if (list) this.#addCall(name, list, node);
  }

  #define(node: SyntaxNode): void {
    const name = node.getChild('VariableName');
    const list = node.getChild('ArgList');
    const definition: Definition = {
      kind: node.name === 'ClassDefinition' ? 'class' : 'function',
      name: name ? this.#source.slice(name.from, name.to) : '',
      line: this.#lineAt(node.from),
      bases: list ? readArguments(list, this.#source).positional.map((base) => this.#dotted(base) ?? '') : [],
      decorators: this.#decorators,
      parameters: [],
      firstCall: this.module.calls.length,
      lastCall: this.module.calls.length,
      ...this.#within(),
    };
    this.#decorators = [];
    this.#definitions.push(this.module.definitions.push(definition) - 1);
    const parameters = node.getChild('ParamList');
    if (parameters) definition.parameters = this.#constants.addParameters(parameters);
  }

  #loop(node: SyntaxNode): void {
    const body = node.getChild('Body');
    const over = this.#source.slice(node.from, Math.min(body?.from ?? node.to, node.from + 400));
    const loop: Loop = {
      kind: node.name === 'ForStatement' ? 'for' : 'while',
      line: this.#lineAt(node.from),
      endLine: this.#lineAt(Math.max(node.from, node.to - 1)),
      over: over.replace(/^[\s\S]*?\b(?:in|while)\b\s*/, '').trimEnd(),
      firstCall: this.module.calls.length,
      lastCall: this.module.calls.length,
      ...this.#within(),
    };
    this.#loops.push(this.module.loops.push(loop) - 1);
  }

  #call(node: SyntaxNode): void {
    const first = node.firstChild;
    const list = node.getChild('ArgList');
    const callee = first && this.#dotted(first);
    if (!callee || !list) return;
    // A chain over several lines stands at the line of its own method.
    const at = first.name === 'MemberExpression' ? (first.lastChild ?? first) : first;
    const call = this.#addCall(callee, list, at);
    const assigned = this.#assigned;
    if (assigned && node.from === assigned.from && node.to <= assigned.to) call.assignedTo = assigned.name;
    if (!this.#callsByStart.has(node.from)) this.#callsByStart.set(node.from, call);
  }

  #addCall(callee: string, list: SyntaxNode, at: SyntaxNode): Call {
    const nodes = readArguments(list, this.#source);
    const call: Call = {
      callee,
      line: this.#lineAt(at.from),
      positional: nodes.positional.map((value) => readValue(value, this.#source)),
      keywords: new Map(nodes.keywords.map(([name, value]) => [name, readValue(value, this.#source)])),
      ...this.#within(),
    };
    this.module.calls.push(call);
    this.#constants.addOption(call, nodes.keywords);
    return call;
  }

  #assign(node: SyntaxNode): void {
    const targets: SyntaxNode[] = [];
    let value: SyntaxNode | null = null;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.name === 'AssignOp') value = child.nextSibling;
      else if (!value && (child.name === 'VariableName' || child.name === 'MemberExpression'))
        targets.push(child);
    }
    const first = targets[0] && this.#dottedTarget(targets[0]);
    if (!value || !first) return;
    while (WRAPPERS.has(value.name) && value.firstChild?.nextSibling) value = value.firstChild.nextSibling;
    this.#assigned = { from: value.from, to: value.to, name: first };
    // In `a, b = 1, 2` a value belongs to no one name.
    if (targets.length === 1 && !value.nextSibling) this.#constants.addAssignment(first, value);
  }

  #dottedTarget(node: SyntaxNode): string | undefined {
    return dottedName(node, this.#source, (name) => name);
  }

  /** `with make() as name`. */
  #withItem(as: SyntaxNode): void {
    const value = as.prevSibling;
    const target = as.nextSibling;
    if (value?.name !== 'CallExpression' || target?.name !== 'VariableName') return;
    const call = this.#callsByStart.get(value.from);
    if (call) call.assignedTo = this.#source.slice(target.from, target.to);
  }

  /** Docstrings, and the strings that people comment code out with. */
  #isBareString(statement: SyntaxNode): boolean {
    const only = statement.firstChild;
    if (!only || only.nextSibling || !isString(only)) return false;
    let previous = statement.prevSibling;
    while (previous?.name === 'Comment') previous = previous.prevSibling;
    const definition = this.module.definitions[this.#definitions.at(-1) ?? -1];
    if (!previous) this.module.docstring ??= stringOf(only, this.#source) ?? '';
    else if (previous.name === ':' && definition) definition.docstring ??= stringOf(only, this.#source) ?? '';
    return true;
  }

  #string(node: SyntaxNode): void {
    this.module.strings.push({ value: stringOf(node, this.#source) ?? '', line: this.#lineAt(node.from) });
  }
}
