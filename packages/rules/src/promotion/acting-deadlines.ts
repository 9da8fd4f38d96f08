import type { IsoDate } from '../brands.ts';
import type { DeadlineRule } from '../deadlines/deadline.ts';

/** An acting post as far as its end depends on it; `endedOn` is null while it lasts. */
export interface ActingEntry {
  readonly id: string;
  readonly until: IsoDate;
  readonly endedOn: IsoDate | null;
}

/** The last day of each acting post that has not ended. */
export const actingDeadlines: DeadlineRule = ({ dossier }) =>
  dossier.actingPosts.flatMap(({ id, until, endedOn }) =>
    endedOn === null ? [{ kind: 'akhir-plt', id, dueOn: until }] : [],
  );
