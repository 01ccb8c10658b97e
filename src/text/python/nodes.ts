import type { SyntaxNode } from '@lezer/common';
import { VALUE_LIMIT, type Value } from './module.ts';
import { decodeString } from './strings.ts';

/** A chain of attributes and calls longer than this is generated code, or an attack. */
const CHAIN_LIMIT = 32;
/** In characters. */
const NAME_LIMIT = 300;
/** A list literal is read to this many items. */
const ITEM_LIMIT = 200;

const STRINGS = new Set(['String', 'FormatString', 'ContinuedString']);

export function isString(node: SyntaxNode): boolean {
  return STRINGS.has(node.name);
}

/**
 * `a.b().c[0].d` as `a.b().c[].d`, its first name put through `resolve`. Undefined where it starts from something
 * without a name, such as a literal or a parenthesis.
 */
export function dottedName(
  node: SyntaxNode,
  source: string,
  resolve: (name: string) => string,
): string | undefined {
  let tail = '';
  let at: SyntaxNode | null = node;
  for (let links = 0; at && links < CHAIN_LIMIT; links++) {
    if (at.name === 'VariableName') {
      const name = resolve(source.slice(at.from, at.to)) + tail;
      return name.length <= NAME_LIMIT ? name : undefined;
    }
    if (at.name === 'CallExpression') tail = `()${tail}`;
    else if (at.name === 'MemberExpression') {
      const last: SyntaxNode | null = at.lastChild;
      tail = last?.name === 'PropertyName' ? `.${source.slice(last.from, last.to)}${tail}` : `[]${tail}`;
    } else if (at.name !== 'AwaitExpression' && at.name !== 'ParenthesizedExpression') {
      return isString(at) ? `''${tail}` : undefined;
    }
    at = at.name === 'AwaitExpression' || at.name === 'ParenthesizedExpression' ? inner(at) : at.firstChild;
  }
  return undefined;
}

function inner(node: SyntaxNode): SyntaxNode | null {
  return node.firstChild?.nextSibling ?? null;
}

/** An expression as written, decoded where it is a string or a list of strings. */
export function readValue(node: SyntaxNode, source: string): Value {
  const value: Value = { source: source.slice(node.from, Math.min(node.to, node.from + VALUE_LIMIT)) };
  const text = stringOf(node, source);
  if (text !== undefined) value.text = text;
  else if (node.name === 'ArrayExpression' || node.name === 'TupleExpression') {
    const items: string[] = [];
    for (let child = node.firstChild; child && items.length < ITEM_LIMIT; child = child.nextSibling) {
      const item = stringOf(child, source);
      if (item !== undefined) items.push(item);
    }
    if (items.length) value.items = items;
  }
  return value;
}

/** The text of a string literal; `{}` stands for what an f-string fills in. */
export function stringOf(node: SyntaxNode, source: string): string | undefined {
  if (node.name === 'String') return decodeString(source.slice(node.from, node.to));
  if (node.name === 'FormatString') return formatString(node, source);
  if (node.name !== 'ContinuedString') return undefined;
  const parts: string[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name === 'String') parts.push(decodeString(source.slice(child.from, child.to)));
    else if (child.name === 'FormatString') parts.push(formatString(child, source));
  }
  return parts.join('');
}

function formatString(node: SyntaxNode, source: string): string {
  const parts: string[] = [];
  let from = node.from;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name !== 'FormatReplacement') continue;
    parts.push(source.slice(from, child.from), '{}');
    from = child.to;
  }
  parts.push(source.slice(from, node.to));
  return decodeString(parts.join(''));
}

const LITERALS = new Set(['Number', 'Boolean', 'None', ...STRINGS]);

/** True for numbers, strings, True, False, None, a signed number, and lists or tuples of strings. */
export function isLiteral(node: SyntaxNode): boolean {
  if (LITERALS.has(node.name)) return true;
  if (node.name === 'UnaryExpression') return node.lastChild?.name === 'Number';
  if (node.name !== 'ArrayExpression' && node.name !== 'TupleExpression') return false;
  const first = inner(node);
  return first !== null && (isString(first) || first.name === 'Number');
}
