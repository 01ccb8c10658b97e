import type { Scope } from '../../vocabulary.ts';

/** Words for what a license may cover, in the languages that model cards are written in. */
const WORDS: readonly [RegExp, readonly Scope[]][] = [
  [
    /\bprojects?\b|\bthis release\b|\bresources\b|\beverything\b|\bartifacts?\b|项目|プロジェクト/i,
    ['code', 'weights'],
  ],
  [
    /\b(?:codes?|codebase|source|scripts?|software|librar(?:y|ies)|toolkit|package|framework|implementation|repositor(?:y|ies)|repo)\b|代码|源码|仓库|コード/i,
    ['code'],
  ],
  [
    /\b(?:models?|weights?|checkpoints?|parameters|llms?|vlms?|adapters?)\b|[\w-]\.(?:tar|safetensors|gguf|ckpt|pth?)\b|\b[a-z][\w.]*-\d+(?:\.\d+)?[bm]\b|模型|权重|モデル/i,
    ['weights'],
  ],
  [/\b(?:data|datasets?|corpus|corpora|annotations?)\b|数据|語料|语料|データ/i, ['data']],
  [/\b(?:documentation|docs|documents|text of this)\b|文档/i, ['documents']],
];

/** What a subject ("the code in this repository and the models") speaks of; empty when it does not say. */
export function scopesOfSubject(subject: string): Scope[] {
  // "the model's code", "model training code", "data processing scripts" are code; "training data of the model" is data.
  const text = subject
    .replace(
      /\b(?:model|data|training|inference|evaluation)s?(?:[-\s]\w+){0,2}[-\s](?=(?:code|scripts?|codebase|repository|library|framework|toolkit)\b)/gi,
      '',
    )
    .replace(/\bmodel (?=(?:card|license|agreement)\b)/gi, '')
    .replace(/\bdata (?=licen[cs]e)/gi, 'data ');
  const scopes = new Set(WORDS.filter(([pattern]) => pattern.test(text)).flatMap(([, found]) => found));
  return (['code', 'weights', 'data', 'documents'] as const).filter((scope) => scopes.has(scope));
}
