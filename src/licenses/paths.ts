import type { Scope } from '../vocabulary.ts';

/** Names of files that hold a license, whatever else is in the name ("MODEL_LICENSE", "LICENSE-CODE.txt"). */
const LICENSE_NAME =
  /^(?:.*[\s._-])?(?:licen[cs]es?|copying|unlicen[cs]e|copyright)(?:[\s._-].*)?$|licen[cs]e[\s._-]?agreement|^(?:use|usage|acceptable[_-]?use|prohibited[_-]?use)[_-]?policy|terms[_-]of[_-]use|prohibited[_-]use|^ofl\.txt$|open(?:mdw|rail)|_?licen[cs]e(?:[_-]\w+)?$/i;
/**
 * The same in other languages, anywhere in the name: they write no space between words. "协议" alone may be a protocol
 * between machines, and an agreement may be one with contributors.
 */
const FOREIGN_NAME =
  /许可(?:证|协议|条款|$)|(?:授权|使用|社区|用户|服务|开源|模型|商用|数据)协议|^协议$|許諾|利用規約|使用許可|ライセンス|라이선스|lizenz|licencia|licen[çz]a/i;
/** An agreement without the word license: of models and data they are PDF files to be signed. */
const AGREEMENT_NAME = /(?:^|[\s._-])agreements?(?:[\s._-]+(?:[a-z]{2}|v?[\d.]+))*$/i;
const OTHER_AGREEMENT =
  /contribut|disclosure|(?:^|[\s._-])(?:cla|nda)(?:$|[\s._-])|annotator|coder|verb|noun|gender|number/i;
/** What follows the name of a license file that is text; code that speaks of licenses has other endings. */
const TEXT_ENDING =
  /^(?:|txt|md|markdown|rst|html?|pdf|openmdw|openrail|mit|apache|apache2|bsd|gpl|lesser|code|model|weights|data|lib|third[-_]?party|[\d.]+|\d+b|header|bullets|numbers|en|zh|cn|ja|ko)$/i;
/** Notices quote the licenses of others; a release's own license is never taken from them. */
const NOTICE_NAME =
  /^(?:notices?|third[\s._-]?party[\s._-]?(?:notices?|licen[cs]es?)|acknowledge?ments?|attributions?|credits)\b|^patents?(?:\.(?:txt|md))?$/i;

/** What every name that the patterns below accept has in it: a release may have a hundred thousand files. */
const WORTH_A_LOOK =
  /licen|copying|copyright|polic|terms|prohibited|ofl\.txt|openmdw|openrail|notice|third|acknowledg|attribution|credits|patent|agreement|lizenz|许可|协议|許諾|許可|規約|ライセンス|라이선스/i;

/** True for a file that should hold a license or a policy of use. */
export function isLicensePath(path: string): boolean {
  if (!WORTH_A_LOOK.test(path)) return false;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (NOTICE_NAME.test(name)) return false;
  if (/(?:^|\/)(?:LICENSES|model_licenses)\/[^/]+$/u.test(path))
    return hasTextEnding(name) || !name.includes('.');
  if (isOfNamedPart(name)) return true;
  if (!hasTextEnding(name)) return false;
  return LICENSE_NAME.test(stem(name)) || isForeign(name);
}

function isForeign(name: string): boolean {
  return FOREIGN_NAME.test(stem(name)) || isAgreementPath(name);
}

/** True for an agreement to be signed that does not call itself a license. */
export function isAgreementPath(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const base = stem(name);
  return (
    /\.pdf$/i.test(name) &&
    AGREEMENT_NAME.test(base) &&
    !OTHER_AGREEMENT.test(base) &&
    !LICENSE_NAME.test(base)
  );
}

/** True for a file that lists banned uses, beside a license. */
export function isPolicyPath(path: string): boolean {
  return /(?:use|usage)[_-]?polic|prohibited[_-]?use/i.test(path.slice(path.lastIndexOf('/') + 1));
}

/** True for a file that quotes the licenses of others. */
export function isNoticePath(path: string): boolean {
  if (!WORTH_A_LOOK.test(path)) return false;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return NOTICE_NAME.test(name) && hasTextEnding(name);
}

/** The name without its last ending, where that is an ending of texts. */
function stem(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 && /^(?:txt|md|markdown|rst|html?|pdf)$/i.test(name.slice(dot + 1))
    ? name.slice(0, dot)
    : name;
}

/** "LICENSE.detectron2": the license of what was taken from there. */
function isOfNamedPart(name: string): boolean {
  const [, part] = /^(?:licen[cs]e|copying)\.([a-z][\w-]*)$/i.exec(name) ?? [];
  return part !== undefined && !TEXT_ENDING.test(part) && !OTHER_ENDING.test(part);
}

/** Endings of files that only speak of licenses. */
const OTHER_ENDING =
  /^(?:[cm]?[jt]sx?|pyc?|sh|bat|go|rs|java|kt|rb|php|cs|c|h|cc|cpp|hpp|cu|lua|swift|json|ya?ml|toml|xml|ini|cfg|csv|lock|tmpl|template|tpl|in|spec|docx?|odt|rtf|pptx?|png|jpe?g|gif|svg|ico|zip|gz|sig|asc|key|lic)$/i;

function hasTextEnding(name: string): boolean {
  const base = stem(name);
  const dot = base.lastIndexOf('.');
  return (
    dot <= 0 || TEXT_ENDING.test(base.slice(dot + 1)) || /licen[cs]e|agreement/i.test(base.slice(dot + 1))
  );
}

const SCOPE_WORDS: readonly [RegExp, Scope][] = [
  [/(?:^|[^a-z])(?:code|src|source|software)(?![a-z])|代码|源码/u, 'code'],
  [
    /model|模型|权重|weight|checkpoint|\bllama|qwen|rail(?![a-z])|acceptable|use[_-]?policy|usage[_-]?policy|prohibited|diff(?![a-z])/u,
    'weights',
  ],
  [/(?:^|[^a-z])(?:data|dataset|datasets|corpus)(?![a-z])|数据/u, 'data'],
  [/(?:^|[^a-z])(?:docs?|documentation|content)(?![a-z])/u, 'documents'],
];

/**
 * What a license file covers, as far as its path says: its name ("LICENSE-MODEL"), or its folder ("data/LICENSE",
 * "model_licenses/LICENSE-X"). Empty when the path says nothing.
 */
export function scopesOfPath(path: string): Scope[] {
  const parts = path.toLowerCase().split('/');
  const name = parts.at(-1) ?? '';
  const own = SCOPE_WORDS.filter(([pattern]) => pattern.test(name)).map(([, scope]) => scope);
  if (own.length > 0) return own;
  const folder = parts.at(-2) ?? '';
  if (/^(?:model_?licen[cs]es?|weights|checkpoints|models|model)$/u.test(folder)) return ['weights'];
  if (/^(?:data|datasets?|corpus)$/u.test(folder)) return ['data'];
  if (/^docs?$/u.test(folder)) return ['documents'];
  return [];
}

/** True for a license of something that the release only carries: a vendored project, a folder deep in the tree. */
export function isOfPart(path: string): boolean {
  if (isOfNamedPart(path.slice(path.lastIndexOf('/') + 1))) return true;
  return path.includes('/') && !/^(?:model_?licen[cs]es?|licen[cs]es?|LICENSES)\//u.test(path);
}
