/** The part of a browser's storage that drafts need. */
export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface KeptDraft<Value> {
  readonly value: Value;
  /** When it was last typed at, ISO 8601. */
  readonly at: string;
}

/** What nobody came back to for so long is not wanted any more, and should not lie about on a device. */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

const isSameKind = (one: unknown, other: unknown): boolean =>
  one === null || other === null
    ? true
    : typeof one === typeof other && Array.isArray(one) === Array.isArray(other);

/** The fields of `initial` as they were kept. A form may have changed since: what does not fit it is as it is there. */
const fitted = <Value extends object>(kept: object, initial: Value): Value => {
  const fields = new Map(Object.entries(initial));
  return {
    ...initial,
    ...Object.fromEntries(
      Object.entries(kept).filter(([name, value]) => fields.has(name) && isSameKind(value, fields.get(name))),
    ),
  };
};

/** What was typed into a form and not sent; null where nothing was, or too long ago. */
export const readDraft = <Value extends object>(
  store: DraftStore,
  key: string,
  initial: Value,
  now: number,
): KeptDraft<Value> | null => {
  const kept = parse(store.getItem(key) ?? 'null');
  if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('value' in kept)) return null;
  const { at, value } = kept;
  if (typeof at !== 'string' || typeof value !== 'object' || value === null) return null;
  // of a text that is no date too: NaN is not within any time
  if (!(now - Date.parse(at) < KEPT_DAYS * DAY_MS)) return null;
  return { value: fitted(value, initial), at };
};

/**
 * Keeps what was typed so far; a form that is as it was at first needs no draft.
 *
 * @returns false where the browser keeps nothing: its storage is full or closed
 */
export const keepDraft = <Value extends object>(
  store: DraftStore,
  key: string,
  initial: Value,
  { value, at }: KeptDraft<Value>,
): boolean => {
  try {
    if (JSON.stringify(value) === JSON.stringify(initial)) store.removeItem(key);
    else store.setItem(key, JSON.stringify({ value, at }));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
};
