import type { HtmlTag } from './html-tag.ts';

/** A piece of inline content; offsets are of the content that was scanned. */
export type Token =
  | { kind: 'text'; start: number; end: number }
  | { kind: 'decoded'; start: number; end: number; text: string }
  | { kind: 'code'; start: number; end: number; from: number; to: number }
  | { kind: 'url'; start: number; end: number; url: string }
  | { kind: 'tag'; start: number; end: number; tag: HtmlTag }
  | { kind: 'skip'; start: number; end: number }
  | { kind: 'marks'; start: number; end: number; char: string; left: number }
  | { kind: 'link-open'; start: number; end: number; url: string; image: boolean }
  | { kind: 'link-close'; start: number; end: number };
