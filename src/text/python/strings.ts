const ESCAPES: Record<string, string> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  '\n': '',
  '0': '\0',
};

/** The text of one string literal, prefix and quotes taken off, escapes decoded unless it is raw. */
export function decodeString(literal: string): string {
  const prefix = /^[A-Za-z]*/.exec(literal)![0];
  let body = literal.slice(prefix.length);
  const quote = body.startsWith('"""') || body.startsWith("'''") ? 3 : 1;
  // An unterminated literal has no closing quotes to take off.
  const closed = body.length >= 2 * quote && body.endsWith(body.slice(0, quote));
  body = body.slice(quote, closed ? -quote : undefined);
  if (/r/i.test(prefix) || !body.includes('\\')) return body;
  return body.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g,
    (whole, x?: string, u?: string, long?: string, one?: string) => {
      const hex = x ?? u ?? long;
      if (hex !== undefined) return fromCodePoint(Number.parseInt(hex, 16)) ?? whole;
      return ESCAPES[one!] ?? whole;
    },
  );
}

function fromCodePoint(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
