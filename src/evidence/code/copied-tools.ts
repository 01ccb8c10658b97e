import type { Release } from '../../release/release.ts';
import { simplify } from '../links/makers.ts';
import type { Activity } from './clue.ts';

/**
 * Projects that releases copy in to run something beside the model: recognisers that hear for it, detectors and
 * estimators that see for it, vocoders. They come with their own trainers and metrics, which made another model. A new
 * one is a word here. Trainers (verl, Megatron) are no such project: a copy of one is how the model was made.
 */
const TOOLS =
  /^(?:funasr|wenet|espnet2?|cosyvoice|s3prl|speechbrain|hifi-?gan|bigvgan|vocos|3d-?speaker|dnsmos|mmseg(?:mentation)?|mmpose|mmcls|mmdet3d|mmaction2?|mmocr|uniformer|midas|zoedepth|depth[-_]?anything|open-?pose|dwpose|grounding[-_]?dino|segment[-_]?anything|sam2|yolox|retinaface|insightface|real-?esrgan|gfpgan|codeformer|paddle-?ocr|ppocr)$/i;

/** `funasr_detach`, `midas-lib`: a copy that was cut to size. */
const CUT = /[-_](?:detach(?:ed)?|lite|min(?:imal)?|utils|libs?|src|main|master|infer(?:ence)?)$/i;

/** True for the files of such a project that speak for an activity of it, and not of this release. */
export function copiedToolsOf(release: Release): (path: string, activity: Activity) => boolean {
  const { owner = '', name = '' } = release.about;
  const own = simplify(`${owner}${name}`) + simplify(release.target.name);
  let last = { folder: '', isTool: false };
  return (path, activity) => {
    // Code that runs such a tool often runs the model, too.
    if (activity === 'inference') return false;
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (folder !== last.folder) {
      const isTool = folder.split('/').some((step) => {
        const project = step.replace(CUT, '');
        return TOOLS.test(project) && !own.includes(simplify(project));
      });
      last = { folder, isTool };
    }
    return last.isTool;
  };
}
