// src/reports/escape.ts
var INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
var WHITE = /[\s\u0085\u2028\u2029]+/g;
function plain(text, limit = 2e3) {
  const line = text.replace(WHITE, " ").replace(INVISIBLE, "").trim();
  return line.length <= limit ? line : `${cut(line, limit - 1)}\u2026`;
}
function inMarkdown(text, limit) {
  return encode(plain(text, limit));
}
function asCode(text, limit) {
  const safe = encode(plain(text, limit));
  return safe === "" ? "" : `<code>${safe}</code>`;
}
function asLink(label, url) {
  const address = safeUrl(url);
  return address ? `<a href="${address}">${label}</a>` : label;
}
function fileUrl(repositoryUrl, commit, path, line) {
  const steps = path.split("/").map(encodeURIComponent).join("/");
  return `${repositoryUrl}/blob/${encodeURIComponent(commit)}/${steps}${line === void 0 ? "" : `?plain=1#L${line}`}`;
}
function safeUrl(url) {
  if (!/^https?:\/\//i.test(url)) return void 0;
  return url.replace(/[^\w\-.~:/?#@!$&*+,;=%]/g, encodeURIComponent).replaceAll("&", "&amp;");
}
function encode(line) {
  return line.replace(
    /[^\p{L}\p{M}\p{N}\p{So}\p{Sc} .,;/()'"%?–—…“”‘’«»·-]/gu,
    (char) => `&#${char.codePointAt(0)};`
  ).replace(/^-|(?<=^\d{1,9})[.)]/, (char) => `&#${char.codePointAt(0)};`).replace(/&#(?:64|35);/g, "$&&#8203;").replace(/\b(GH)-(?=\d)/gi, "$1&#8209;").replace(/\b(www)(?=&#46;)/gi, (word) => `${word}&#8203;`);
}
function cut(text, limit) {
  const end = /[\ud800-\udbff]/.test(text[limit - 1] ?? "") ? limit - 1 : limit;
  return text.slice(0, end);
}

export {
  plain,
  inMarkdown,
  asCode,
  asLink,
  fileUrl
};
