import type { Mention } from '../mention.ts';
import { FIRST_PERSON, TRAINING_DATA } from '../wordings.ts';

/** Words of a guide, whose data set is an example. */
export const FOR_USERS =
  /\b(?:for example|e\.g\.|such as|example|you can|your|custom|if you want|tutorial|quick ?start|to (?:\w+ )?(?:demonstrate|illustrate|showcase|show (?:how|the)))\b|例如|示例|自己的|(?:展示|演示)[^。，,]{0,12}(?:微调|训练|流程)/i;

/** A guide for users ("fine-tune on your data"): its data set is an example. */
export function forUsers(mention: Mention): boolean {
  const around = `${mention.sentence} ${mention.lead ?? ''} ${mention.headings.at(-1) ?? ''}`;
  // "… news (e.g., [Oak news](…))".
  if (['e.g., ', 'e.g. '].some((before) => mention.sentence.includes(`${before}${mention.text}`)))
    return true;
  if (FOR_USERS.test(around)) return true;
  const guide = [...mention.headings, mention.lead ?? ''].some((text) =>
    /\bfine-?tun(?:e|ing)\b|微调/i.test(text),
  );
  return guide && !(FIRST_PERSON.test(mention.sentence) && TRAINING_DATA.test(mention.sentence));
}
