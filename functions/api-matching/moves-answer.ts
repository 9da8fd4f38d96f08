import type { Language } from '@kotak9/contracts';
import type { Move, MoveSet, MovesToNextBox } from '@kotak9/rules';
import { sayComponent, sayNextChange } from './say-components.ts';
import { sayMove, saySet } from './say-move.ts';

const moveAnswer = (move: Move, language: Language) => ({ ...move, text: sayMove(move, language) });

export const setAnswer = (set: MoveSet, language: Language) => ({
  ...set,
  moves: set.moves.map((move) => moveAnswer(move, language)),
  text: saySet(set, language),
});

/** What every goal is answered with. */
export const movesAnswer = (
  { placement, nextChange, moves, maxChanges }: Omit<MovesToNextBox, 'goals'>,
  language: Language,
) => ({
  placement,
  nextChange: nextChange && { ...nextChange, text: sayNextChange(nextChange, language) },
  explanation: placement.components.map((component) => ({
    name: component.name,
    text: sayComponent(component, language),
  })),
  moves: moves.map((move) => moveAnswer(move, language)),
  maxChanges,
});
