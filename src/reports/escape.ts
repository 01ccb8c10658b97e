/**
 * The one place where text of a release becomes part of a report. A release is hostile: no markup, mention, image,
 * link, workflow command or terminal sequence of its own gets out.
 */

/** Control characters, and the marks that reorder or hide text (Unicode bidirectional controls, zero widths). */
const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

const WHITE = /[\s\u0085\u2028\u2029]+/g;

/** One line without control or invisible characters: safe in a terminal, in JSON and in an annotation. */
export function plain(text: string, limit = 2000): string {
  const line = text.replace(WHITE, ' ').replace(INVISIBLE, '').trim();
  return line.length <= limit ? line : `${cut(line, limit - 1)}…`;
}

/** Text inside Markdown or HTML: shows as it is, starts nothing. */
export function inMarkdown(text: string, limit?: number): string {
  return encode(plain(text, limit));
}

/** Text of a release in code type, on one line. Inside code GitHub makes no mentions and no references. */
export function asCode(text: string, limit?: number): string {
  const safe = encode(plain(text, limit));
  return safe === '' ? '' : `<code>${safe}</code>`;
}

/** A link to an address of ours (our server's, a file at a commit); `url` is made safe, not trusted. */
export function asLink(label: string, url: string): string {
  const address = safeUrl(url);
  return address ? `<a href="${address}">${label}</a>` : label;
}

/** The address of a file at a commit, each step of the path encoded. */
export function fileUrl(repositoryUrl: string, commit: string, path: string, line?: number): string {
  const steps = path.split('/').map(encodeURIComponent).join('/');
  return `${repositoryUrl}/blob/${encodeURIComponent(commit)}/${steps}${line === undefined ? '' : `?plain=1#L${line}`}`;
}

function safeUrl(url: string): string | undefined {
  if (!/^https?:\/\//i.test(url)) return undefined;
  return url.replace(/[^\w\-.~:/?#@!$&*+,;=%]/g, encodeURIComponent).replaceAll('&', '&amp;');
}

/** Everything that could mean something to Markdown, HTML or GitHub's references becomes a character reference. */
function encode(line: string): string {
  return (
    line
      .replace(
        /[^\p{L}\p{M}\p{N}\p{So}\p{Sc} .,;/()'"%?–—…“”‘’«»·-]/gu,
        (char) => `&#${char.codePointAt(0)};`,
      )
      // At the start of a block these would begin a list.
      .replace(/^-|(?<=^\d{1,9})[.)]/, (char) => `&#${char.codePointAt(0)};`)
      // After decoding, GitHub still looks for mentions, issue numbers and mail addresses.
      .replace(/&#(?:64|35);/g, '$&&#8203;')
      .replace(/\b(GH)-(?=\d)/gi, '$1&#8209;')
      .replace(/\b(www)(?=&#46;)/gi, (word) => `${word}&#8203;`)
  );
}

/** Never splits a surrogate pair. */
function cut(text: string, limit: number): string {
  const end = /[\ud800-\udbff]/.test(text[limit - 1] ?? '') ? limit - 1 : limit;
  return text.slice(0, end);
}
