/** One entry of an `Accept` header: a media type or a range of them, and how much it is wished for. */
interface Wish {
  readonly range: string;
  readonly quality: number;
}

const readWish = (entry: string): Wish => {
  const [range = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const read = quality === undefined ? 1 : Number(quality);
  return { range, quality: read >= 0 && read <= 1 ? read : 0 };
};

/** What is offered may be a range itself, where a route sends files of several types. */
const rangesOf = (type: string): readonly string[] => [type, type.replace(/\/.*$/, '/*'), '*/*'];

/** The quality of the most exact range that covers `type` (RFC 9110 §12.5.1); 0 where none does. */
const qualityOf = (type: string, wishes: readonly Wish[]): number => {
  for (const range of rangesOf(type)) {
    const wish = wishes.find((one) => one.range === range);
    if (wish !== undefined) return wish.quality;
  }
  const isWithin = ({ range }: Wish): boolean => type.endsWith('/*') && range.startsWith(type.slice(0, -1));
  return Math.max(0, ...wishes.filter(isWithin).map(({ quality }) => quality));
};

/** The offered type that `Accept` wishes for most, the first of equals; null if it wishes for none of them. */
export const pickAnswerType = (offered: readonly string[], accept: string | undefined): string | null => {
  if (accept === undefined || accept.trim() === '') return offered[0] ?? null;
  const wishes = accept.split(',').map(readWish);
  const ranked = offered
    .map((type) => ({ type, quality: qualityOf(type, wishes) }))
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality);
  return ranked[0]?.type ?? null;
};
