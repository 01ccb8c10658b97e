import type { SyntaxNode } from '@lezer/common';
import type { Import } from './module.ts';

/** What the imports of a file make of its names: `F` is `torch.nn.functional`, `AutoModel` is `transformers.AutoModel`. */
export class Scope {
  readonly #meanings = new Map<string, string>();

  readonly resolve = (name: string): string => this.#meanings.get(name) ?? name;

  add(found: Import): void {
    if (found.name === '*') return;
    if (found.name !== undefined) this.#meanings.set(found.as, join(found.module, found.name));
    // `import a.b` binds `a`, and `a` means itself.
    else if (found.as !== found.module.split('.')[0]) this.#meanings.set(found.as, found.module);
  }
}

function join(module: string, name: string): string {
  return module.endsWith('.') ? module + name : `${module}.${name}`;
}

/** The names that one import statement brings in. */
export function readImport(statement: SyntaxNode, source: string, line: number): Import[] {
  const found: Import[] = [];
  let module: string | undefined;
  let name = '';
  let alias: string | undefined;
  let expectsAlias = false;
  let started = false;
  const finish = (): void => {
    if (name && module !== undefined) found.push({ module, name, as: alias ?? name, line });
    else if (name) found.push({ module: name, as: alias ?? name.split('.')[0]!, line });
    name = '';
    alias = undefined;
    expectsAlias = false;
  };
  for (let child = statement.firstChild; child; child = child.nextSibling) {
    const text = source.slice(child.from, child.to);
    if (child.name === 'from') module = '';
    else if (child.name === 'import') started = true;
    else if (!started) module += text;
    else if (child.name === ',') finish();
    else if (child.name === 'as') expectsAlias = true;
    else if (child.name === 'VariableName' && expectsAlias) alias = text;
    else if (child.name === 'VariableName' || child.name === '.' || child.name === '*') name += text;
  }
  finish();
  return found;
}
