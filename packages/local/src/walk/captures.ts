/** What the answers of a walk gave so far, by the name under which the page keeps it. */
export type Captures = Readonly<Record<string, string>>;

const PLACE = /\{\{([a-zA-Z][a-zA-Z0-9]*)\}\}/g;
const WHOLE = /^\{\{([a-zA-Z][a-zA-Z0-9]*)\}\}$/;

/** A text with its places filled in. @throws Error naming a place that no answer has filled */
export const fillIn = (text: string, captures: Captures): string =>
  text.replace(PLACE, (_place, name: string) => {
    const value = captures[name];
    if (value === undefined) throw new Error(`{{${name}}} has not been given by an answer before`);
    return value;
  });

/** The name that a written value keeps what stands there under, or null. */
export const captureName = (written: unknown): string | null =>
  typeof written === 'string' ? (WHOLE.exec(written)?.[1] ?? null) : null;
