import type { DeadlineRule } from '../deadlines/deadline.ts';

/**
 * A contract that has not been ended is due on its last day: by then it is evaluated and extended, or ended. It stays
 * due until either is recorded. The proposal goes to the minister six months before (PermenPANRB 70/2020, as
 * radarkaur.disway.id tells it): the notice is given earlier than that.
 */
export const contractDeadlines: DeadlineRule = ({ dossier }) =>
  dossier.contracts
    .filter(({ ended }) => ended === null)
    .map(({ id, until }) => ({ kind: 'masa-kontrak', id, dueOn: until }));
