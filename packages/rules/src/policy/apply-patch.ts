/**
 * A document with parts of it replaced: objects are merged field by field, everything else is replaced whole, lists
 * too. Like JSON Merge Patch (RFC 7396), but for `null`, which here is a value and removes nothing: a rule set has
 * fields that may be null and none that may be absent.
 */
export function applyPatch(base: unknown, patch: unknown): unknown {
  if (!isRecord(base) || !isRecord(patch)) return patch;
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(patch)) merged.set(key, applyPatch(merged.get(key), value));
  return Object.fromEntries(merged);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
