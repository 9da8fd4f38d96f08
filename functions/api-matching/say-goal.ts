import { type Language, say, type Text } from '@kotak9/contracts';
import type { Box, MoveSet } from '@kotak9/rules';

const WITHIN: Text = {
  id: 'Kotak {boxes} tercapai dengan {changes} perubahan.',
  en: 'Box {boxes} is reached with {changes} change(s).',
};
const BEYOND: Text = {
  id: 'Kotak {boxes} tidak tercapai dengan paling banyak {most} perubahan.',
  en: 'Box {boxes} is not reached with {most} changes or fewer.',
};

/** Whether a goal is within reach, and with how many changes at the least. */
export const sayGoal = (
  boxes: readonly Box[],
  [smallest]: readonly MoveSet[],
  most: number,
  language: Language,
): string =>
  smallest
    ? say(WITHIN, language, { boxes: smallest.box, changes: smallest.moves.length })
    : say(BEYOND, language, { boxes: boxes.join('/'), most });
