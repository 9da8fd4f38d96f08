import { isObject, type JsonObject } from './at-path.ts';
import { isSame } from './is-same.ts';

/**
 * What has to be said of `base` to get `edited`: objects field by field, everything else whole. Null where that cannot
 * be said, because `edited` lacks a field that `base` has.
 */
export const patchBetween = (base: JsonObject, edited: JsonObject): JsonObject | null => {
  if (Object.keys(base).some((key) => !Object.hasOwn(edited, key))) return null;
  const patch: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(edited)) {
    const before = base[key];
    if (isSame(before, value)) continue;
    if (!isObject(before) || !isObject(value)) {
      patch[key] = value;
      continue;
    }
    const inner = patchBetween(before, value);
    if (inner === null) return null;
    patch[key] = inner;
  }
  return patch;
};
