/**
 * Words that restrict use, and the kind of restriction that they are a sign of. A cue only names the kind: that there
 * are words which no known license explains is what decides.
 */

interface Cue {
  kind: string;
  pattern: RegExp;
  /** Group of the pattern that has the figure. */
  figure?: true;
}

const AMOUNT = String.raw`(?:us\$|\$|rmb|usd|€|eur)?\s?\d[\d,.]*(?:\s?(?:million|billion|thousand|m|bn|万|亿))?(?:\s(?:us )?dollars)?`;

/** Patterns see lower case, straight quotes, single spaces, and at most one sentence or two between their words. */
const CUES: readonly Cue[] = [
  {
    kind: 'scale-cap:users',
    pattern: new RegExp(`(${AMOUNT})[^.]{0,60}?(?:active users|maus?\\b|日活|月活|用户)`),
    figure: true,
  },
  { kind: 'scale-cap:users', pattern: /(?:monthly|daily) active users|日活|月活/ },
  {
    kind: 'scale-cap:revenue',
    pattern: new RegExp(
      `(?:revenue|turnover|营收|收入)[^.]{0,100}?(${AMOUNT})|(${AMOUNT})[^.]{0,80}?(?:revenue|turnover|营收)`,
    ),
    figure: true,
  },
  { kind: 'scale-cap:visits', pattern: new RegExp(`(${AMOUNT})[^.]{0,40}?(?:visits|访问)`), figure: true },
  {
    kind: 'non-commercial',
    pattern:
      /non[- ]?commercial|not (?:be )?(?:used )?(?:for|in) (?:any )?commercial|no commercial|commercial (?:use|purposes?|usage|exploitation)|非商业|非商用|商业用途|商用/,
  },
  {
    kind: 'research-only',
    pattern:
      /(?:research|academic|educational?|evaluation|testing|personal|internal)(?: (?:and|or) [a-z]+)?(?: (?:use|purposes?))? only|(?:only|solely|exclusively) (?:be used )?(?:for|in) [^.]{0,60}(?:research|academic|education|evaluation)|仅[^。]{0,12}(?:研究|学术)|学术研究/,
  },
  {
    kind: 'use-policy',
    pattern:
      /(?:acceptable|prohibited|permitted|restricted)[- ]use|use[- ]based restriction|us(?:e|age) polic(?:y|ies)|attachment a\b|responsible use|使用政策/,
  },
  {
    kind: 'no-training-others',
    pattern:
      /improve any other|(?:train|develop|improve|distil)[a-z]* [^.]{0,60}(?:other|competing) [^.]{0,30}models?|用于训练其他|改进任何其他/,
  },
  {
    kind: 'display',
    pattern:
      /prominent(?:ly)? (?:display|state|show|mention)|display [^.]{0,80}(?:user interface|website|about page)|"?(?:built|powered) (?:with|by)/,
  },
  {
    kind: 'naming',
    pattern:
      /(?:beginning|part) of (?:any such|the|its) [^.]{0,30}name|name [^.]{0,40}must (?:begin|include|contain)/,
  },
  {
    kind: 'geography',
    pattern:
      /european union|\bthe eu\b|united kingdom|south korea|territor(?:y|ies)|outside (?:of )?(?:the )?(?:people's republic|united states|prc)|欧盟|境外|境内/,
  },
  {
    kind: 'maas',
    pattern:
      /(?:hosted|managed|hosting|cloud) (?:service|api)|as[- ]a[- ]service|offer [^.]{0,60}(?:service|api)s? to third|compet(?:es?|ing) (?:with|product|service)/,
  },
  { kind: 'remote-restrict', pattern: /remotely or otherwise|restrict[^.]{0,40}remotely/ },
  {
    kind: 'revocable',
    pattern:
      /\brevok(?:e|es|ed|able)|(?<!ir)revocable|terminate [^.]{0,60}(?:at any time|sole discretion)|(?:updated|changed|modified|amended) from time to time|sole discretion|撤销/,
  },
  {
    kind: 'safety-tamper',
    pattern:
      /(?:remove|disable|circumvent|bypass|delete)[a-z]*[^.]{0,80}(?:filter|guardrail|safety|safeguard|watermark|moderation)/,
  },
  {
    kind: 'no-redistribution',
    pattern:
      /(?:not|never|no) (?:re-?)?(?:distribut|publish|sublicens|shar|transfer|sell|resell|lease|rent)[a-z]*|(?:redistribution|distribution|resale) [^.]{0,40}(?:prohibited|forbidden|not (?:allowed|permitted))|不得[^。]{0,10}(?:分发|转让|出售)/,
  },
  { kind: 'no-derivatives', pattern: /no derivative|not (?:modif|adapt|alter|fine-?tun|reverse)[a-z]*/ },
  {
    kind: 'registration',
    pattern:
      /\bregist(?:er|ration)|(?:separate|commercial|written|additional|prior|explicit) (?:licen[cs]e|agreement|authoriz|permission|consent|approval)|request a licen|application form|obtain [^.]{0,30}licen|notify [^.]{0,30}(?:licensor|us)\b|登记|申请|授权书|书面/,
  },
  {
    kind: 'field',
    pattern:
      /military|warfare|weapon|nuclear|surveillance|espionage|\bmedical|clinical|\bevil\b|unlawful|illegal|immoral|harm(?:ful)?\b|discriminat|political|human rights|军事|违法|危害/,
  },
  {
    kind: 'field',
    pattern:
      /(?:may|must|shall|can|do|should|will)(?: |n't |n’t )?not (?:be )?(?:us|deploy|employ|appl)|may only (?:be )?use|only (?:be )?use|not (?:licensed|permitted|allowed|authorized) (?:for|to)|prohibited|forbidden|不得|禁止/,
  },
];

/** The kinds of restriction that the text shows signs of, with their figures where it gives some. */
export function restrictionKinds(text: string): string[] {
  const plain = plainText(text);
  const kinds = new Map<string, string>();
  for (const { kind, pattern, figure } of CUES) {
    if (kinds.has(kind)) continue;
    const match = pattern.exec(plain);
    if (!match) continue;
    const amount = figure ? (match[1] ?? match[2])?.trim() : undefined;
    // A year or a section is no figure of users or money.
    if (figure && !/million|billion|thousand|m$|bn|万|亿|\d{1,3}(?:,\d{3})+|\d{5,}|\$/.test(amount ?? ''))
      continue;
    kinds.set(kind, amount ? `${kind} ${amount}` : kind);
  }
  return [...kinds.values()];
}

/** Longest text that is searched for cues: a passage, or a whole license. */
const SEARCHED = 200_000;

/** Lower case, straight quotes, no emphasis, single spaces, none within Chinese: what phrases and cues are matched against. */
export function plainText(text: string): string {
  return (
    text
      .slice(0, SEARCHED)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[‘’ʼ`]/g, "'")
      .replace(/[“”«»]/g, '"')
      .replace(/[*#_>|]+/g, ' ')
      .replace(/\s{2,}|[^\S ]/g, ' ')
      // Chinese is broken into lines anywhere.
      .replace(/([\u3400-\u9fff]) (?=[\u3400-\u9fff])/g, '$1')
      .trim()
  );
}
