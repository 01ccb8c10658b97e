import type { Expression } from 'spdx-expression-parse';
import type { Release } from '../../release/release.ts';
import { lineAt } from '../../text/line-at.ts';
import { licensesOfField } from './limits-beside.ts';
import type { Statement } from './statement.ts';

/** Files at the root in which tools keep the license of the code, and how each says it. */
const READERS: Readonly<Record<string, (text: string) => Promise<string | undefined> | string | undefined>> =
  {
    'pyproject.toml': ofPyproject,
    'package.json': ofPackageJson,
    'CITATION.cff': (text) => /^license:\s*["']?([^"'\n#]+)/mu.exec(text)?.[1],
    'setup.cfg': (text) => /^license\s*=\s*(.+)$/mu.exec(text)?.[1],
    'setup.py': (text) => /\blicense\s*=\s*["']([^"'\n]{1,80})["']/u.exec(text)?.[1],
  };

const LIMIT = 256 * 1024;

/** The license that the metadata of packages gives for the code. */
export async function statementsOfPackages(release: Release): Promise<Statement[]> {
  const found: Statement[] = [];
  for (const [path, read] of Object.entries(READERS)) {
    if (!release.has(path)) continue;
    const text = await release.text(path, LIMIT);
    const value = text === undefined ? undefined : (await read(text))?.trim();
    if (!text || !value || value.length > 120) continue;
    const expression = await idsOfExpression(value);
    const { ids, restrictions } = expression ? { ids: expression, restrictions: [] } : licensesOfField(value);
    if (ids.length === 0) continue;
    const at = text.search(/\blicense\b/u);
    found.push({
      path,
      line: lineAt(text, at),
      ids,
      scopes: ['code'],
      restrictions,
      kind: 'package',
    });
  }
  return found;
}

/** The ids of an SPDX expression ("MIT OR Apache-2.0"); undefined for what is none. */
export async function idsOfExpression(value: string): Promise<string[] | undefined> {
  if (!/\s(?:AND|OR|WITH)\s|^[A-Za-z0-9.+-]+$/u.test(value)) return undefined;
  const { default: parse } = await import('spdx-expression-parse');
  try {
    return leaves(parse(value));
  } catch {
    return undefined;
  }
}

function leaves(expression: Expression): string[] {
  const ids: string[] = [];
  const open: Expression[] = [expression];
  for (let next = open.pop(); next; next = open.pop()) {
    if ('license' in next) ids.push(next.plus ? `${next.license}+` : next.license);
    else open.push(next.right, next.left);
  }
  return ids;
}

async function ofPyproject(text: string): Promise<string | undefined> {
  const { parse } = await import('smol-toml');
  try {
    const data = parse(text) as {
      project?: { license?: unknown; classifiers?: unknown };
      tool?: { poetry?: { license?: unknown } };
    };
    const license = data.project?.license ?? data.tool?.poetry?.license;
    if (typeof license === 'string') return license;
    if (
      typeof license === 'object' &&
      license !== null &&
      'text' in license &&
      typeof license.text === 'string'
    ) {
      return license.text.split('\n')[0];
    }
    const classifiers = Array.isArray(data.project?.classifiers) ? data.project.classifiers : [];
    const classifier = classifiers.find(
      (one) => typeof one === 'string' && one.startsWith('License :: OSI Approved :: '),
    );
    return typeof classifier === 'string' ? classifier.split(' :: ').at(-1) : undefined;
  } catch {
    return undefined;
  }
}

function ofPackageJson(text: string): string | undefined {
  try {
    const { license } = JSON.parse(text) as { license?: unknown };
    return typeof license === 'string' ? license : undefined;
  } catch {
    return undefined;
  }
}
