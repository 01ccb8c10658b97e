import type { Evidence } from '../../vocabulary.ts';
import { stageOfPath } from '../code/stage.ts';

/** Data sets that teach a finished model to follow instructions, by their names. */
const TUNING_DATA =
  /(?:^|[-_/. ])(?:sft|dpo|ppo|grpo|rlhf|rlvr|alpaca\w*|sharegpt\w*|instruct|instructions?|chat|conversations?|dialogues?|preferences?|p3|xp3\w*|flan\w*|oasst\d?|openassistant|guanaco|dolly\w*|ultrachat\w*|ultrafeedback\w*|(?:open-?|slim)?orca|open-?hermes\w*|tulu\w*|capybara|lima|lora)(?=$|[-_/. ])/i;

/**
 * True where all that was found of the training data serves tuning: each set is called so, or stands in code for it.
 * For a model that was trained from scratch these are not the data that it was made from.
 */
export function areForTuning(found: readonly Evidence[]): boolean {
  return found.every(
    ({ file = '', url }) =>
      TUNING_DATA.test(url?.replace(/^[a-z]+:\/\/[^/]+/, '') ?? file) || stageOfPath(file) === 'finetuning',
  );
}
