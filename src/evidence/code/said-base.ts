import { relationOfColumn } from '../../models/base-columns.ts';

/** How a release says that its own model continues another. The base must follow within the sentence. */
const CONTINUES =
  /(?:fine-?tun(?:ed|ing)|instruction-tuned|trained|post-trained|adapted|initiali[sz]ed|continu\w+ (?:pre-?)?train\w+|built|builds|based|starting|distilled)\s+(?:\S+\s+){0,4}?(?:from|on|upon|of|with|over|using)\b[^.\n]{0,80}/gi;
const SAYS_WE = String.raw`(?:we\s+(?:also\s+)?(?:fine-?tune|adapt|post-train)\w*|base[_ ]model(?:_name_or_path)?["']?\s*[:=|])[^.\n]{0,80}`;
const SAYS_BASE = String.raw`[^.\n]{0,160}\bbase model (?:for|of) (?:our )?[A-Z]`;
const SAYS_IN_CHINESE = String.raw`(?:在|基于)[^。\n]{0,30}(?:基础上|进行|微调|训练)`;
const CONTINUES_PLAIN = new RegExp(`${SAYS_WE}|${SAYS_BASE}|${SAYS_IN_CHINESE}`, 'gi');
/** The same for the many texts without the words of SAYS_BASE, which looks ahead from every letter. */
const CONTINUES_WITHOUT_BASE = new RegExp(`${SAYS_WE}|${SAYS_IN_CHINESE}`, 'gi');
const BASE_MODEL_OF = /\bbase model (?:for|of) /i;
/** Sentences about the code, about other people's models, and about what users may do. */
const OTHER_SUBJECT =
  /\b(?:code|repo(?:sitory)?|codebase|implementation|project|framework|script|tokenizer|architecture|you can|benchmark|dataset is|data is|judge|evaluat\w+)\b/i;

/** "基于 X 词表进行了优化": what is taken over is no weights. */
const OF_PARTS = /[\w.-]\s?的?(?:词表|分词|架构|框架|代码)/;

/** "… trained on the StarCoder data sets": data that are called like a model. */
function isNamedForData(said: string, base: string): boolean {
  return /^[\w.-]{0,20}[ -](?:data-?\s?sets?|data|corpus|corpora)\b/i.test(
    said.slice(said.indexOf(base) + base.length),
  );
}

/**
 * Where documents say that the release's own model continues another, in a sentence or in a table of models.
 *
 * @param strange the base of another maker that a text names.
 */
export function baseSaidIn(
  documents: readonly string[],
  strange: (text: string) => string | undefined,
): string | undefined {
  return sayingThatItContinues(documents, strange) ?? tabledBase(documents, strange);
}

function sayingThatItContinues(
  documents: readonly string[],
  strange: (text: string) => string | undefined,
): string | undefined {
  for (const text of documents) {
    for (const pattern of [CONTINUES, BASE_MODEL_OF.test(text) ? CONTINUES_PLAIN : CONTINUES_WITHOUT_BASE]) {
      for (const match of text.matchAll(pattern)) {
        const start = Math.max(text.lastIndexOf('\n', match.index), text.lastIndexOf('. ', match.index)) + 1;
        if (OF_PARTS.test(match[0])) continue;
        const base = OTHER_SUBJECT.test(text.slice(start, match.index)) ? undefined : strange(match[0]);
        if (base && !isNamedForData(match[0], base)) return match[0].slice(0, 100);
      }
    }
  }
  return undefined;
}

/** A table, its head apart. Rows further down are of another table. */
const TABLE = /^(\|[^\n]{0,800})\n\|[ \t:|-]{3,400}\n((?:\|[^\n]{0,2000}\n?){1,20})/gm;

function tabledBase(
  documents: readonly string[],
  strange: (text: string) => string | undefined,
): string | undefined {
  for (const text of documents) {
    for (const [, head = '', rows = ''] of text.matchAll(TABLE)) {
      const column = head.split('|').findIndex((cell) => relationOfColumn(cell) !== undefined);
      if (column < 0) continue;
      const base = strange(
        rows
          .split('\n')
          .map((row) => row.split('|')[column] ?? '')
          .join('\n'),
      );
      if (base) return `a table of models gives ${base} as their base`;
    }
  }
  return undefined;
}
