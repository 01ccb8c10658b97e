import type { Document } from '../../text/document.ts';
import type { Evidence } from '../../vocabulary.ts';
import { sentenceAround } from '../links/sentence.ts';
import { OTHERS_HEADING } from '../links/wordings.ts';

/** Data that only their owner has. "Private" is left out: it is what guides call the data of their readers. */
const INTERNAL =
  /\b(?:internal|in-house|proprietary|non-public|undisclosed|confidential)(?:ly (?:collected|curated|sourced|licensed))? (?:[\w-]+ ){0,2}?(?:data(?:sets?)?|sources?|corpus|corpora|collections?|videos?|images?|texts?|documents|recordings|speech)\b(?! (?:\w+ )?(?:pre-?process\w*|team|pipeline|platform|infrastructure|tool\w*|format|structure|type))|内部(?:数据|语料|来源)|自有(?:数据|语料)/gi;
/** The sentence says where the training data come from. */
const COMES_FROM =
  /\b(?:drawn|collected|sourced|gathered|taken|comes?|derived|compris\w+|consist\w*|includ\w+|mixture|mix|combin\w+|contain\w*|train(?:ed|ing)?|pre-?train\w*|curated)\b|来自|包括|训练/i;
const NOT_OF_TRAINING =
  /\b(?:eval\w*|benchmarks?|test (?:sets?|data)|your|customers?|users?'?|fine-?tune it)\b|评测|评估/i;
const MAY_SAY = /internal|in-house|proprietary|non-public|undisclosed|confidential|内部|自有/i;

/** The first place that says that a part of the training data comes from sources that only their owner has. */
export function internalDataIn(documents: readonly Document[]): Evidence | undefined {
  for (const document of documents) {
    if (!MAY_SAY.test(document.source)) continue;
    for (const block of document.blocks) {
      if (block.kind === 'code' || block.kind === 'heading') continue;
      if (block.headings.some((heading) => OTHERS_HEADING.test(heading))) continue;
      for (const match of block.text.matchAll(INTERNAL)) {
        const sentence = sentenceAround(block.text, match.index, match.index + match[0].length);
        if (!COMES_FROM.test(sentence) || NOT_OF_TRAINING.test(sentence)) continue;
        return {
          file: document.path,
          ...document.placeAt(block.at(match.index)),
          detail: sentence.replace(/\s+/g, ' ').trim().slice(0, 200),
        };
      }
    }
  }
  return undefined;
}
