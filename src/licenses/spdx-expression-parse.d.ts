declare module 'spdx-expression-parse' {
  /** A tree of a license expression, as spdx-expression-parse 5 gives it. */
  export type Expression =
    | { license: string; plus?: true; exception?: string }
    | { left: Expression; conjunction: 'and' | 'or'; right: Expression };
  /** Throws for what is no SPDX expression. */
  export default function parse(source: string): Expression;
}
