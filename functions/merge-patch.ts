type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON merge patch (RFC 7396): objects are merged, null takes a field away, everything else replaces what was there. */
export const mergePatch = (target: unknown, patch: unknown): unknown => {
  if (!isObject(patch)) return patch;
  const before = isObject(target) ? target : {};
  const merged = Object.entries(patch).map(([key, value]) => [key, mergePatch(before[key], value)]);
  const all = { ...before, ...Object.fromEntries(merged) };
  return Object.fromEntries(Object.entries(all).filter(([key]) => patch[key] !== null));
};
