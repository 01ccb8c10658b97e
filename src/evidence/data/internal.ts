import type { Document } from '../../text/document.ts';
import type { Evidence } from '../../vocabulary.ts';
import { sentenceAround } from '../links/sentence.ts';
import { OTHERS_HEADING } from '../links/wordings.ts';

/** A way to say that the data are not all there, and what else the sentence has to say. */
interface Way {
  says: RegExp;
  with: RegExp;
}

const WAYS: readonly Way[] = [
  {
    // Data that only their owner has. "Private" is left out: it is what guides call the data of their readers.
    says: /\b(?:internal|in-house|proprietary|non-public|undisclosed|confidential)(?:ly (?:collected|curated|sourced|licensed))? (?:[\w-]+ ){0,2}?(?:data(?:sets?)?|sources?|corpus|corpora|collections?|videos?|images?|texts?|documents|recordings|speech)\b(?! (?:\w+ )?(?:pre-?process\w*|team|pipeline|platform|infrastructure|tool\w*|format|structure|type))|内部(?:数据|语料|来源)|自有(?:数据|语料)/gi,
    // The sentence says where the training data come from.
    with: /\b(?:drawn|collected|sourced|gathered|taken|comes?|derived|compris\w+|consist\w*|includ\w+|mixture|mix|combin\w+|contain\w*|train(?:ed|ing)?|pre-?train\w*|curated)\b|来自|包括|训练/i,
  },
  {
    // "We only release a subset of the training data"; "for this release we include a part of the tasks".
    says: /\b(?:releas|open[- ]?sourc|publish|shar|includ|upload)(?:e|es|ed|ing)? (?:only )?(?:(?:a|an|one|some) )?(?:(?:small|large|random|tiny|first|certain) )?(?:sub-?set|part|portion|fraction)s? of (?:the |our |its )?(?:[\w-]+ ){0,3}?(?:data\w*|corpus|corpora|tasks|mixture)\b|\bonly (?:releas|open[- ]?sourc|publish|shar|includ|upload)(?:e|es|ed|ing)? (?:a |one )?(?:small )?(?:sub-?set|part|portion|fraction)\b|\b(?:sub-?set|part|portion|fraction) of (?:the |our )(?:[\w-]+ ){0,3}?(?:data\w*|corpus) (?:is|are|was|were|has been|have been) (?:\w+ )?(?:releas|open|publish|shar|avail)\w*|(?:(?:开源|公开|发布|开放)了[^。；\n]{0,30}|(?:仅|只|本次|暂时)(?:开源|公开|发布|开放))部分[^。，；\n]{0,6}(?:数据|语料)|(?:开源|公开|发布|开放)了[^。；\n]{0,30}(?:数据|语料)[^。；\n]{0,16}部分/gi,
    with: /\b(?:data\w*|corpus|corpora|tasks)\b|数据|语料/i,
  },
];
const NOT_OF_TRAINING =
  /\b(?:eval\w*|benchmarks?|test (?:sets?|data)|your|customers?|users?'?|fine-?tune it)\b|评测|评估/i;
const MAY_SAY =
  /internal|in-house|proprietary|non-public|undisclosed|confidential|sub-?set|portion|fraction|\bpart of\b|内部|自有|部分/i;

/**
 * The first place that says that a part of the training data comes from sources that only their owner has, or that only
 * a part of them is given.
 */
export function internalDataIn(documents: readonly Document[]): Evidence | undefined {
  for (const document of documents) {
    if (!MAY_SAY.test(document.source)) continue;
    for (const block of document.blocks) {
      if (block.kind === 'code' || block.kind === 'heading') continue;
      if (block.headings.some((heading) => OTHERS_HEADING.test(heading))) continue;
      for (const { says, with: also } of WAYS) {
        for (const match of block.text.matchAll(says)) {
          const sentence = sentenceAround(block.text, match.index, match.index + match[0].length);
          if (!also.test(sentence) || NOT_OF_TRAINING.test(sentence)) continue;
          return {
            file: document.path,
            ...document.placeAt(block.at(match.index)),
            detail: sentence.replace(/\s+/g, ' ').trim().slice(0, 200),
          };
        }
      }
    }
  }
  return undefined;
}
