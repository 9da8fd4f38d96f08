import { type JsonObject, type Path, pathText } from './at-path.ts';

/** One change that can be taken back. */
export interface Step {
  /** Where something is typed; null for what is done at once, such as taking a word out of a list. */
  readonly place: string | null;
  readonly before: JsonObject;
}

/** The steps with one more. Keys that are pressed in one field one after the other are one step. */
export const stepsWith = (
  steps: readonly Step[],
  path: Path,
  value: unknown,
  before: JsonObject,
): readonly Step[] => {
  const isTyped = value === null || typeof value === 'string' || typeof value === 'number';
  const place = isTyped ? pathText(path) : null;
  return place !== null && steps.at(-1)?.place === place ? steps : [...steps, { place, before }];
};
