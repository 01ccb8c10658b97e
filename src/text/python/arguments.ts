import type { SyntaxNode } from '@lezer/common';

export interface ArgumentNodes {
  positional: SyntaxNode[];
  keywords: [string, SyntaxNode][];
}

const ARGUMENT_LIMIT = 256;

/** The arguments of a call or the bases of a class; what `*` and `**` spread is unknown and left out. */
export function readArguments(list: SyntaxNode, source: string): ArgumentNodes {
  const found: ArgumentNodes = { positional: [], keywords: [] };
  let child = list.firstChild?.nextSibling ?? null;
  for (let count = 0; child && child.name !== ')' && count < ARGUMENT_LIMIT; count++) {
    const operator = child.nextSibling;
    if (child.name === 'VariableName' && operator?.name === 'AssignOp') {
      const value = operator.nextSibling;
      if (value && value.name !== ')') found.keywords.push([source.slice(child.from, child.to), value]);
    } else if (child.name !== '*' && child.name !== '**' && child.name !== ',' && !child.type.isError) {
      found.positional.push(child);
    }
    while (child && child.name !== ',') child = child.nextSibling;
    child = child?.nextSibling ?? null;
  }
  return found;
}
