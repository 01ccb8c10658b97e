import type { Document } from '../../text/document.ts';
import type { Evidence } from '../../vocabulary.ts';

/** The measured figures in a card's front matter: `model-index`, with a metric and its value for each data set. */
export function cardResults({ path, frontMatter }: Document): Evidence[] {
  const index = frontMatter?.data?.['model-index'];
  for (const [model, entry] of listOf(index).entries()) {
    const metrics = listOf(fieldOf(entry, 'results')).flatMap((result) => listOf(fieldOf(result, 'metrics')));
    const measured = metrics.filter((metric) =>
      Number.isFinite(Number.parseFloat(String(fieldOf(metric, 'value')))),
    );
    if (!measured.length) continue;
    const line = frontMatter?.lineOf(['model-index', model, 'results']) ?? 1;
    return [{ file: path, line, detail: `${measured.length} figures in the front matter (model-index)` }];
  }
  return [];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
