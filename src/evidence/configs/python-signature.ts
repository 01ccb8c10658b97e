/** The docstring of a configuration class may be long. */
const ENCLOSING_LINES = 400;

/** True where the line belongs to the arguments of a function: defaults of a building block, no model's sizes. */
export function isSignature(text: string, line: number): boolean {
  const lines = text.split('\n', line);
  const own = lines[line - 1] ?? '';
  const head = DEFINITION.test(own) ? { text: own, at: line - 1 } : enclosing(lines, line - 1);
  if (!head || !DEFINITION.test(head.text)) return false;
  const inBody = head.at < line - 1 && /\)\s*(?:->.*)?:\s*(?:#.*)?$/.test(head.text);
  if (inBody) return false;
  // The defaults of a configuration's own constructor are the configuration.
  const owner = enclosing(lines, head.at);
  return !(owner && CONFIG_CLASS.test(owner.text));
}

const CONFIG_CLASS = /^\s*class \w*(?:Config|Args|Arguments|Hparams|HParams)\b/;
const DEFINITION = /^\s*(?:async )?def /;

/** The nearest line above that is indented less: what the line stands in. */
function enclosing(lines: readonly string[], from: number): { text: string; at: number } | undefined {
  const indent = (source: string) => source.length - source.trimStart().length;
  const own = indent(lines[from] ?? '');
  for (let at = from - 1; at >= 0 && at > from - ENCLOSING_LINES; at -= 1) {
    const text = lines[at] ?? '';
    if (text.trim() !== '' && indent(text) < own) return { text, at };
  }
  return undefined;
}
