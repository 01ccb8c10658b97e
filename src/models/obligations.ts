/** One thing that a license asks of whoever publishes a model made from its model, and how to see that it is done. */
export interface Obligation {
  /** `copy`: the license's own text; `notice`: a line in a notice file; `display`: words for readers; `name`: a prefix. */
  kind: 'copy' | 'notice' | 'display' | 'name';
  /** For the report: what is asked, as words that follow "asks for". */
  asks: string;
  /** Found in the files that could hold it: then it is done. Of `name`, in the release's own names. */
  done: RegExp;
  /** What to add, and where. */
  add: string;
}

const llama = (version: string, name: string, display: string): Obligation[] => [
  {
    kind: 'copy',
    asks: `a copy of the Llama ${version} Community License`,
    done: new RegExp(String.raw`LLAMA\s+${version.replace('.', String.raw`\.`)}\s+COMMUNITY\s+LICENSE`, 'i'),
    add: `Add the license text as LICENSE-LLAMA-${version}.txt.`,
  },
  {
    kind: 'notice',
    asks: 'an attribution line in a "Notice" text file',
    done: new RegExp(
      String.raw`Llama\s+${version.replace('.', String.raw`\.`)}\s+is\s+licensed\s+under`,
      'i',
    ),
    add: `Add a file NOTICE with: Llama ${version} is licensed under the Llama ${version} Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.`,
  },
  ...(display
    ? [
        {
          kind: 'display' as const,
          asks: `"${display}" shown to readers`,
          done: new RegExp(display.replaceAll(' ', String.raw`\s+`), 'i'),
          add: `Add to the README or the model card: ${display}.`,
        },
      ]
    : []),
  ...(name
    ? [
        {
          kind: 'name' as const,
          asks: `a model name that begins with "${name}"`,
          done: new RegExp(`^${name.replaceAll(' ', '[-_ ]?')}`, 'i'),
          add: `Put "${name}" at the beginning of the model's name.`,
        },
      ]
    : []),
];

const useLimits = (title: string, file: string, text: RegExp): Obligation[] => [
  {
    kind: 'copy',
    asks: `the same use restrictions for everyone downstream, with a copy of the ${title}`,
    done: text,
    add: `Add the license text as ${file}, and name it as the license of the weights.`,
  },
];

const RAIL = /use-?based\s+restrictions|open\s*rail/i;
const openRail = useLimits('OpenRAIL license of the base', 'LICENSE-MODEL', RAIL);

/**
 * What a derivative has to carry, by the id of its base's license; read in the license texts (meta-llama/llama-models,
 * google-deepmind/gemma, MoonshotAI/Kimi-K2.5, MiniMax-AI, deepseek-ai and others). Licenses that ask for no more than
 * their own text (Apache-2.0, MIT) are not here: the license checks speak of those.
 */
export const OBLIGATIONS: Readonly<Record<string, readonly Obligation[]>> = {
  llama2: llama('2', '', ''),
  llama3: llama('3', 'Llama 3', 'Built with Meta Llama 3'),
  'llama3.1': llama('3.1', 'Llama', 'Built with Llama'),
  'llama3.2': llama('3.2', 'Llama', 'Built with Llama'),
  'llama3.3': llama('3.3', 'Llama', 'Built with Llama'),
  llama4: llama('4', 'Llama', 'Built with Llama'),
  gemma: [
    {
      kind: 'copy',
      asks: 'a copy of the Gemma Terms of Use',
      done: /Gemma\s+Terms\s+of\s+Use/i,
      add: 'Add the terms as LICENSE-GEMMA.txt.',
    },
    {
      kind: 'notice',
      asks: 'a notice file that names the Gemma Terms of Use',
      done: /Gemma\s+is\s+provided\s+under\s+and\s+subject\s+to/i,
      add: 'Add a file NOTICE with: Gemma is provided under and subject to the Gemma Terms of Use found at ai.google.dev/gemma/terms',
    },
  ],
  'modified-mit': [
    {
      kind: 'copy',
      asks: "the base's license text, whose one change to MIT concerns large commercial products",
      done: /Modified\s+MIT\s+License|Our\s+only\s+modification\s+part\s+is\s+that/i,
      add: 'Add the Modified MIT License of the base as LICENSE-BASE.txt.',
    },
  ],
  'minimax-model': [
    {
      kind: 'copy',
      asks: 'a copy of the MiniMax Model License',
      done: /MINIMAX\s+MODEL\s+LICENSE/i,
      add: 'Add the license text as LICENSE-MINIMAX.txt.',
    },
    {
      kind: 'notice',
      asks: 'a notice line',
      done: /MiniMax\s+AI\s+model\s+is\s+licensed\s+under/i,
      add: 'Add a file NOTICE with: MiniMax AI model is licensed under the MiniMax Model License, Copyright © MiniMax. All Rights Reserved.',
    },
  ],
  'databricks-open-model-license': [
    {
      kind: 'notice',
      asks: 'a notice line',
      done: /DBRX\s+is\s+provided\s+under/i,
      add: 'Add a file NOTICE with the line "DBRX is provided under and subject to the Databricks Open Model License" and the copyright line of the license.',
    },
  ],
  deepseek: useLimits('DeepSeek License Agreement', 'LICENSE-MODEL', /DEEPSEEK\s+LICENSE\s+AGREEMENT/i),
  'bigscience-bloom-rail-1.0': openRail,
  'bigcode-openrail-m': openRail,
  'creativeml-openrail-m': openRail,
  'openrail++': openRail,
};
