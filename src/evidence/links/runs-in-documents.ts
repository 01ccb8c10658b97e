import type { Document } from '../../text/document.ts';
import type { Evidence } from '../../vocabulary.ts';
import { isMainReadme } from '../places.ts';

/** A program that serves or runs a model by its name. */
const SERVES =
  /\b(?:vllm serve|vllm\.entrypoints\.\S+|sglang\.launch_server|lmdeploy serve|text-generation-launcher|trtllm-serve|llama-(?:cli|server)|ollama run|mlx_lm\.(?:generate|chat|server))\b/;
/** A model of a library is made from a name that the reader fills in: `pipeline("text-generation", model=checkpoint)`. */
const LOADS = /\b(?:pipeline|Auto\w*Model\w*\.from_pretrained|\w*Pipeline\.from_pretrained|LLM)\(/;
const RUNS = /\.generate\(|\.chat\(|\bpipe(?:line)?\(|\b(?:model|pipe|generator)\([^)\n]{0,200}\)/;

/** A snippet of the main README that runs the release's model without its whole id, which stands elsewhere there. */
export function runsInDocuments(documents: readonly Document[]): Evidence | undefined {
  for (const document of documents) {
    if (!isMainReadme(document.path)) continue;
    for (const block of document.blocks) {
      if (block.kind !== 'code' || /\btrain|fine-?tun|eval/i.test(block.headings.at(-1) ?? '')) continue;
      const what = SERVES.exec(block.text)?.[0] ?? (RUNS.test(block.text) && LOADS.exec(block.text)?.[0]);
      if (!what) continue;
      const detail = `snippet that runs the model with ${what.replace(/\($/, '')}`;
      return { file: document.path, line: document.placeAt(block.start).line, detail };
    }
  }
  return undefined;
}
