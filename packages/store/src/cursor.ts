import * as z from 'zod';

const Cursor = z.record(z.string(), z.union([z.string(), z.number()]));
export type Cursor = z.infer<typeof Cursor>;

/** An opaque cursor: where a page ended. */
export const encodeCursor = (position: Cursor): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** @returns null if the text is no cursor */
export const decodeCursor = (text: string): Cursor | null => {
  const json = Buffer.from(text, 'base64url').toString('utf8');
  try {
    const parsed = Cursor.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};
