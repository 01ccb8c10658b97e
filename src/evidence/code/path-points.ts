import { type FolderRole, folderRole, isUnder } from '../../release/folders.ts';
import type { Activity } from './clue.ts';
import { DATA_FOLDER, pathPoints } from './path-words.ts';

/** Points that a test of the code loses, whatever it is called. */
export const TEST_POINTS = 8;

/** Points that the kind of folder takes away: a demo runs the model, but is not how it was made. */
const FOLDER_POINTS: Record<FolderRole, Record<Activity, number>> = {
  vendored: { training: -6, inference: -6, evaluation: -6, 'data-processing': -6 },
  test: {
    training: -TEST_POINTS,
    inference: -TEST_POINTS,
    evaluation: -TEST_POINTS,
    'data-processing': -TEST_POINTS,
  },
  example: { training: -1, inference: 0, evaluation: -1, 'data-processing': -1 },
  documentation: { training: -3, inference: -1, evaluation: -3, 'data-processing': -3 },
};

/** Points that a name of an evaluation takes away. */
const EVALUATES: Record<Activity, number> = {
  training: 1,
  inference: 2,
  evaluation: 0,
  'data-processing': 3,
};

/** Where data are made, models that run or are measured are tools, and not the release's own. */
const DATA_FOLDER_POINTS: Record<Activity, number> = {
  training: 0,
  inference: 8,
  evaluation: 8,
  'data-processing': 0,
};

/** Applications and servers of the model: what they read and write are their users' requests. */
const DEMO_FOLDER =
  /(?:^|\/)(?:[^/]*[-_])?(?:demos?|gradio|streamlit|web-?ui|infer(?:ence)?|serving|deploy(?:ment)?)(?:[-_][^/]*)?\//i;
const DEMO_POINTS: Record<Activity, number> = {
  training: 0,
  inference: 0,
  evaluation: 2,
  'data-processing': 4,
};

/** A program that shows how an optimizer behaves, on next to no data. */
const TOY = /(?:^|[/_-])(?:toy|dummy)(?:[/_.-]|$)/i;
const TOY_POINTS: Record<Activity, number> = {
  training: 4,
  inference: 0,
  evaluation: 0,
  'data-processing': 4,
};

/** Works on what a model wrote, and not on what it learns from. */
const OF_OUTPUTS =
  /(?:^|[/_-])(?:outputs?|post[-_]?process\w*|responses?|predictions?|parsers?|stats|statistics|analy[sz]e\w*|analysis|visuali[sz]\w*|plot\w*)(?:[/_.-]|$)/i;

/** What the place and the name of a file give and take, whatever is in it. */
export function pointsOfPath(path: string, activity: Activity): number {
  const role = roleOf(path);
  const ofToy = TOY.test(path) ? TOY_POINTS[activity] : 0;
  const isOfOutputs = activity === 'data-processing' && OF_OUTPUTS.test(path) && !DATA_FOLDER.test(path);
  const ofOutputs = isOfOutputs ? 4 : 0;
  const evaluates = pathPoints(path, 'evaluation') ? EVALUATES[activity] : 0;
  const ofData = DATA_FOLDER.test(path) ? DATA_FOLDER_POINTS[activity] : 0;
  const ofDemo = DEMO_FOLDER.test(path) ? DEMO_POINTS[activity] : 0;
  return (
    pathPoints(path, activity) +
    (role ? FOLDER_POINTS[role][activity] : 0) -
    evaluates -
    ofData -
    ofDemo -
    ofToy -
    ofOutputs
  );
}

/** `test_perplexity.py` tests a model, and `test_parser.py` the code: among tests both do the latter, elsewhere the content says. */
function roleOf(path: string): FolderRole | undefined {
  const role = folderRole(path);
  return role === 'test' && !isUnder(path, 'test') ? undefined : role;
}
