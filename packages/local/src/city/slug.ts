/** Lower-case words joined by dashes, cut between words where they would be longer than `longest`. */
export function slug(text: string, longest = 36): string {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.reduce((joined, word) => {
    const longer = joined === '' ? word : `${joined}-${word}`;
    return longer.length <= longest ? longer : joined;
  }, '');
}
