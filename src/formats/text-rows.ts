import type { ByteSource } from './byte-source.ts';
import { utf8 } from './cursor.ts';
import { columnNames, type DataFile } from './data-file.ts';
import { FormatError } from './format-error.ts';

/** A file up to this is counted; of a longer one this much is read, and the rest estimated. */
const SAMPLE = 256 * 1024;

async function sample(source: ByteSource): Promise<{ text: string; whole: boolean; read: number }> {
  const read = Math.min(source.size, SAMPLE);
  const bytes = await source.read(0, read);
  if (bytes.subarray(0, 8192).includes(0)) throw new FormatError('malformed', 'is no text');
  return { text: utf8(bytes), whole: read === source.size, read };
}

/** One JSON value a line. @throws FormatError */
export async function readJsonLines(source: ByteSource): Promise<DataFile> {
  const { text, whole, read } = await sample(source);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const first = parsed(lines[0] ?? '');
  // One record may be longer than the sample; it still has to start as one.
  if (first === undefined && (whole || lines.length > 1 || !/^\s*[{[]/.test(text))) {
    throw new FormatError('malformed', 'is no JSONL: its first line is no JSON');
  }
  if (whole && lines.length > 1 && parsed(lines.at(-1) ?? '') === undefined) {
    throw new FormatError('truncated', 'is cut short: its last line is no JSON');
  }
  return {
    format: 'JSONL',
    ...rows(lines.length, whole, read, source.size),
    unit: 'record',
    columns: keysOf(first),
  };
}

/** A table of text with a header line. @throws FormatError */
export async function readDelimited(source: ByteSource, format: 'CSV' | 'TSV'): Promise<DataFile> {
  const { text, whole, read } = await sample(source);
  const delimiter =
    format === 'CSV'
      ? /^[^\n]*;[^\n]*$/m.test(text.slice(0, 4096)) && !/^[^\n]*,/.test(text)
        ? ';'
        : ','
      : '\t';
  const { count, header } = countRecords(text);
  if (count === 0) throw new FormatError('malformed', 'is a table without lines');
  const columns = header.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
  return {
    format,
    ...rows(Math.max(0, count - 1), whole, read, source.size),
    unit: 'row',
    columns: columnNames(columns),
  };
}

/** A JSON list of records, or an object of them; undefined where it is neither. @throws FormatError */
export async function readJsonRecords(source: ByteSource): Promise<DataFile | undefined> {
  const { text, whole, read } = await sample(source);
  if (!/^\s*\[\s*[{[]/.test(text)) return undefined;
  const count = elementsIn(text);
  const last = text.trimEnd().at(-1);
  if (whole && last !== ']') throw new FormatError('truncated', 'is cut short: its list is not closed');
  return count === 0
    ? undefined
    : { format: 'JSON', ...rows(count, whole, read, source.size), unit: 'record' };
}

function rows(
  count: number,
  whole: boolean,
  read: number,
  size: number,
): Pick<DataFile, 'count' | 'estimated'> {
  return whole ? { count } : { count: Math.max(1, Math.round((count * size) / read)), estimated: true };
}

/** Lines outside of quotes, and the first of them. */
function countRecords(text: string): { count: number; header: string } {
  let count = 0;
  let quoted = false;
  let start = 0;
  let header: string | undefined;
  for (let at = 0; at <= text.length; at += 1) {
    const char = text[at];
    if (char === '"') quoted = !quoted;
    else if (char === undefined || (char === '\n' && !quoted)) {
      const line = text.slice(start, at).trim();
      if (line !== '') {
        header ??= line;
        count += 1;
      }
      start = at + 1;
    }
  }
  return { count, header: header ?? '' };
}

/** Elements of the outer list that are closed in this text. */
function elementsIn(text: string): number {
  let depth = 0;
  let count = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') {
      depth -= 1;
      if (depth === 1) count += 1;
    }
  }
  return count;
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? columnNames(Object.keys(value))
    : [];
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
