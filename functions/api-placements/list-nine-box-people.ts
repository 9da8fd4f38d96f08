import { type placementOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { listStandings, localDate } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { nineBoxPerson, openObjections } from './nine-box-person.ts';

/** Rows of one page, some 0.4 MB. As lines, page after page comes in one answer: ten thousand people. */
const PAGE = 1000;

/** Everybody of the agency from the narrow index, whose objections are read as one list and not person by person. */
export const listNineBoxPeople =
  ({ table }: TableDeps): Act<typeof placementOperations.listNineBoxPeople> =>
  async ({ principal: { agency }, query: { cursor }, now }) => {
    const [page, objections] = await Promise.all([
      listStandings(table, agency, { limit: PAGE, cursor }),
      openObjections(table, agency),
    ]);
    if (page === null) return refuse('request/cursor-invalid');
    const today = localDate(now);
    return {
      status: 200,
      body: { items: page.items.map((person) => nineBoxPerson(person, objections, today)), next: page.next },
    };
  };
