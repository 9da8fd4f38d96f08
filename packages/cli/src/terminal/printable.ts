/** A text from elsewhere without what would move the cursor, colour the screen or ring. */
export const printable = (text: string): string => text.replace(/\p{Cc}|\p{Cf}/gu, '\ufffd');
