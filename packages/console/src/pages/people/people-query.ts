/** Best first, as the filter offers them. */
export const BOXES = ['9', '8', '7', '6', '5', '4', '3', '2', '1'] as const;

/** What the API looks for. */
export interface PeopleQuery {
  readonly limit: number;
  readonly q?: string;
  readonly unit?: string;
  readonly box?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
  readonly cursor?: string;
}

const PAGE = 50;
const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Reads the address. What the API would refuse (one letter, a box 12) counts as not said. */
export const readPeopleQuery = (params: URLSearchParams): PeopleQuery => {
  const q = params.get('q')?.trim() ?? '';
  const unit = params.get('unit');
  const box = NUMBERS.find((number) => String(number) === params.get('box'));
  const cursor = params.get('cursor');
  return {
    limit: PAGE,
    ...(q.length >= 2 && { q }),
    ...(unit !== null && unit !== '' && { unit }),
    ...(box !== undefined && { box }),
    ...(cursor !== null && { cursor }),
  };
};
