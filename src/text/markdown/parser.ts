import { type MarkdownConfig, type MarkdownParser, parser, Table, TaskList } from '@lezer/markdown';

/** Its second line says so: "| --- | :-: |". */
const TABLE = /^[^\n]*\n[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*(?:\n|$)/;

/** A rule right below a table ends it, as on GitHub; Lezer would take both for a heading with its underline. */
const ruleEndsTable: MarkdownConfig = {
  parseBlock: [
    {
      name: 'RuleBelowTable',
      endLeaf: (_, line, { content }) =>
        /^-{3,}\s*$/.test(line.text.slice(line.pos)) && content.includes('|') && TABLE.test(content),
    },
  ],
};

/**
 * Lezer reads the blocks only. Its inline rules take quadratic time on hostile input, and it keeps link reference
 * definitions open over any number of lines; both are read by scan-inline.ts and link-target.ts instead.
 */
export const blockParser: MarkdownParser = parser.configure([
  Table,
  TaskList,
  ruleEndsTable,
  {
    remove: [
      'Escape',
      'Entity',
      'InlineCode',
      'HTMLTag',
      'Emphasis',
      'HardBreak',
      'Link',
      'Image',
      'LinkEnd',
      'LinkReference',
    ],
  },
]);

/** All rules are removed that this would try at each character of each block. */
blockParser.parseInline = () => [];
