import { decodeEntities } from './entities.ts';

/** Reference definitions of a document, by normal form of their label. */
export type LinkTargets = ReadonlyMap<string, string>;

const DESTINATION = /\(\s*(?:<([^<>\n]*)>|([^\s()<]*))/y;
const TITLE_AND_END = /(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/y;
const REFERENCE = /\[([^[\]]{0,999})\]/y;
/** CommonMark asks for at least three levels of parentheses; deeper is no address. */
const DEPTH_LIMIT = 32;

/** The address after a closing bracket, and where it ends: `(url "title")`, `[label]`, or the text itself a label. */
export function readTarget(
  content: string,
  at: number,
  label: string,
  targets: LinkTargets,
): { url: string; end: number } | undefined {
  if (content[at] === '(') {
    const inline = readDestination(content, at);
    if (inline) return inline;
  }
  if (!targets.size) return undefined;
  let end = at;
  let name = label;
  if (content[at] === '[') {
    REFERENCE.lastIndex = at;
    const reference = REFERENCE.exec(content);
    if (reference) {
      end = REFERENCE.lastIndex;
      name = reference[1] || label;
    }
  }
  const url = name && targets.get(normalLabel(name));
  return url ? { url, end } : undefined;
}

function readDestination(content: string, start: number): { url: string; end: number } | undefined {
  DESTINATION.lastIndex = start;
  const found = DESTINATION.exec(content);
  if (!found) return undefined;
  let at = DESTINATION.lastIndex;
  let url = found[1] ?? found[2]!;
  if (found[1] === undefined) {
    const from = at - url.length;
    for (let depth = 0; at < content.length && !/\s/.test(content[at]!); at += 1) {
      if (content[at] === '(' && ++depth > DEPTH_LIMIT) return undefined;
      if (content[at] === ')' && --depth < 0) break;
    }
    url = content.slice(from, at);
  }
  TITLE_AND_END.lastIndex = at;
  if (!TITLE_AND_END.test(content)) return undefined;
  return { url: unescaped(url), end: TITLE_AND_END.lastIndex };
}

function unescaped(url: string): string {
  return decodeEntities(url.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
}

function normalLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

const DEFINITION =
  /^[ \t>]{0,12}\[([^\]\n]{1,300})\]:[ \t]*<?([^\s<>]+)>?[ \t]*(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\))?[ \t]*$/;

const LABEL_LIMIT = 320;
const ADDRESS_LIMIT = 4096;

/** `[label]: address`, on a line of its own. Footnotes (`[^1]: text`) are none. */
export function readDefinition(line: string): { label: string; url: string } | undefined {
  const found = line.includes(']:') ? DEFINITION.exec(line) : null;
  if (!found || found[1]!.startsWith('^')) return undefined;
  return { label: normalLabel(found[1]!), url: unescaped(found[2]!) };
}

export function findDefinitions(source: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (let at = source.indexOf(']:'); at >= 0; at = source.indexOf(']:', at + 2)) {
    const before = source.slice(Math.max(0, at - LABEL_LIMIT), at);
    const after = source.slice(at, at + ADDRESS_LIMIT);
    const from = before.lastIndexOf('\n') + 1;
    if (from === 0 && at > LABEL_LIMIT) continue;
    const to = after.indexOf('\n');
    const definition = readDefinition(before.slice(from) + (to < 0 ? after : after.slice(0, to)));
    if (definition && !targets.has(definition.label)) targets.set(definition.label, definition.url);
  }
  return targets;
}
