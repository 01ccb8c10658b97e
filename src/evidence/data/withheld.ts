import type { Document } from '../../text/document.ts';
import type { Evidence, Observation } from '../../vocabulary.ts';
import { sentenceAround } from '../links/sentence.ts';

/** A sentence that says the training data are not given, or not yet. */
export interface Withholding {
  file: string;
  line: number;
  column: number;
  quote: string;
  /** `promised`: it says that they will come. */
  kind: 'withheld' | 'promised';
}

const ABOUT_DATA = /\b(?:data(?:sets?)?|corpus|corpora|training (?:set|data))\b|数据|语料/i;
const NOT_GIVEN =
  /\b(?:can ?not|cannot|can't|unable to|(?:will|do|does|did|are|is) not|won't|not (?:able|allowed|permitted|planning|currently)|no plans? to)\b[^.]{0,60}\b(?:releas\w*|shar\w*|publish\w*|open[- ]?sourc\w*|disclos\w*|distribut\w*|provid\w*|public\w*|available)\b|\b(?:data(?:sets?)?|corpus)\b[^.]{0,40}\b(?:proprietary|confidential|in-?house|not (?:public\w*|available|released|open))\b|(?:不能|无法|不会|暂不)(?:公开|发布|开源|提供)/i;
const PROMISED =
  /\b(?:coming soon|will (?!not\b|never\b)(?:\w+ )?be (?:\w+ )?(?:released|published|open[- ]?sourced|(?:publicly )?available|made (?:public|available)|shared|uploaded)|(?:we )?(?:will|plan to|are going to|intend to|aim to) (?!not\b|never\b)(?:\w+ )?(?:release|publish|open[- ]?source|share|upload|make)|not yet (?:available|released|public)|stay tuned|to be released|tbd|to-?do|under (?:review|preparation)|soon)\b|即将(?:开源|发布|公开)|敬请期待|将(?:会)?(?:开源|发布|公开)/i;
const ONLY_EVALUATION =
  /\b(?:eval\w*|benchmark|test (?:set|data)|code|demo|weights|checkpoint|model weights|api)\b/i;

/** The sentences of the documents that withhold or promise the training data, in order. */
export function withholdingsIn(documents: readonly Document[]): Withholding[] {
  const found: Withholding[] = [];
  for (const document of documents) {
    if (!NOT_GIVEN.test(document.source) && !PROMISED.test(document.source)) continue;
    for (const block of document.blocks) {
      if (block.kind === 'code' || !ABOUT_DATA.test(block.text)) continue;
      for (const [kind, pattern] of [
        ['promised', PROMISED],
        ['withheld', NOT_GIVEN],
      ] as const) {
        const match = pattern.exec(block.text);
        if (!match) continue;
        const sentence = sentenceAround(block.text, match.index, match.index + match[0].length);
        if (
          !ABOUT_DATA.test(sentence) ||
          (ONLY_EVALUATION.test(sentence) && !/\btraining|pre-?train|sft\b/i.test(sentence))
        )
          continue;
        const place = document.placeAt(block.at(match.index));
        found.push({
          file: document.path,
          ...place,
          quote: sentence
            .replace(/\s+/g, ' ')
            .replace(/[.。]$/, '')
            .slice(0, 200),
          kind,
        });
        break;
      }
    }
  }
  return found;
}

/** "The data that we used is not publicly available": said of what this model learnt from. */
const USED_HERE =
  /\b(?:data(?:sets?)?|corpus|corpora)\b[^.;]{0,40}\b(?:we (?:\w+ )?(?:used?|trained)|used (?:in (?:the|our) paper|to (?:pre-?)?train|for (?:pre-?)?training))\b[^.;]{0,60}\b(?:can)?not\b|\b(?:our|the) (?:pre-?)?training (?:data(?:sets?)?|corpus|set)\b[^.;]{0,30}\b(?:is|are|can)(?:not| not)\b|我们(?:使用|采用)的[^。；]{0,12}(?:数据|语料)[^。；]{0,12}(?:不|无法|未)/i;

/** The first sentence that says so of all the data, whatever stands in for them. */
export function heldBackIn(withholdings: readonly Withholding[]): Evidence | undefined {
  const held = withholdings.find(({ kind, quote }) => kind === 'withheld' && USED_HERE.test(quote));
  return held && { file: held.file, line: held.line, detail: `says "${held.quote}"` };
}

/** A promise is a placeholder for the data: the finding quotes it. */
export function promisesOf(withholdings: readonly Withholding[]): Observation[] {
  return withholdings
    .filter(({ kind }) => kind === 'promised')
    .slice(0, 5)
    .map(({ file, line, column, quote }) => ({
      rule: 'placeholder',
      place: { file, line, column },
      detail: `says "${quote}"`,
      component: 'data',
    }));
}
