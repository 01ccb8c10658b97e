import type { Release } from '../release/release.ts';
import { simplify } from './links/makers.ts';

/** Trainers, runners and harnesses that releases copy in to work with. A new one is a word here. */
const WORKED_WITH =
  /^(?:llama-?factory|verl|megatron(?:-lm)?|deepspeed(?:examples)?|fairseq|transformers|diffusers|trl|peft|lm[-_]eval(?:uation)?[-_]?harness|lm_eval|opencompass|vllm|open_clip|fastchat|axolotl|openrlhf|flash-?attention|apex|bigcode-evaluation-harness|human-?eval|accelerate|whisper\.cpp|llama\.cpp|sglang|open-?instruct|ms-swift|xtuner)$/i;

/**
 * Projects that are copied in to run something beside the model: recognisers that hear for it, detectors and estimators
 * that see for it, encoders and codecs. They come with their own trainers and metrics, which made another model.
 */
const TOOLS =
  /^(?:funasr|wenet|espnet2?|cosyvoice|s3prl|speechbrain|hifi-?gan|bigvgan|vocos|3d-?speaker|dnsmos|mmseg(?:mentation)?|mmpose|mmcls|mmdet3d|mmaction2?|mmocr|uniformer|midas|zoedepth|depth[-_]?anything|open-?pose|dwpose|grounding[-_]?dino|segment[-_]?anything|sam2|yolox|retinaface|insightface|real-?esrgan|gfpgan|codeformer|paddle-?ocr|ppocr|dinov[23]|wav[-_]?tokenizer|x-?codec2?|speech-?tokenizer|snac|eva[-_]?clip|image-?bind|language-?bind|oneformer|pidinet|mlsd|co-?tracker|arcface|facexlib|u2net|pytorch[-_]?fid|clap|laion[-_]?clap|demucs|rmvpe|contentvec|uvr5)$/i;

/** `funasr_detach`, `midas-lib`: a copy that was cut to size. */
const CUT = /[-_](?:detach(?:ed)?|lite|min(?:imal)?|utils|libs?|src|main|master|infer(?:ence)?)$/i;

export interface CopiedProjects {
  /** True for a folder that is called like a project that people copy, and not like this release. */
  isCopy: (folder: string) => boolean;
  /** True for a file of a tool that only runs beside the model. A copied trainer is how the model was made. */
  isToolFile: (path: string) => boolean;
}

export function copiedProjectsOf({ about, target }: Release): CopiedProjects {
  const own = simplify(`${about.owner ?? ''}${about.name ?? ''}${target.name}`);
  const isLike = (projects: RegExp, folder: string): boolean => {
    const project = folder.replace(CUT, '');
    return projects.test(project) && !own.includes(simplify(project));
  };
  let last = { folder: '', isTool: false };
  return {
    isCopy: (folder) => isLike(WORKED_WITH, folder) || isLike(TOOLS, folder),
    isToolFile: (path) => {
      const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
      if (folder !== last.folder)
        last = { folder, isTool: folder.split('/').some((step) => isLike(TOOLS, step)) };
      return last.isTool;
    },
  };
}
