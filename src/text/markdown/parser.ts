import { type MarkdownParser, parser, Table, TaskList } from '@lezer/markdown';

/**
 * Lezer reads the blocks only. Its inline rules take quadratic time on hostile input, and it keeps link reference
 * definitions open over any number of lines; both are read by scan-inline.ts and link-target.ts instead.
 */
export const blockParser: MarkdownParser = parser.configure([
  Table,
  TaskList,
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
