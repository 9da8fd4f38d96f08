import { type disciplineOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { type IsoDate, toIsoDate } from '@kotak9/rules';
import {
  CASE_INDEXES,
  disciplineCaseRegister,
  entriesDue,
  entriesOf,
  loadEntry,
  loadRecord,
  localDate,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { caseReply, caseView } from './case-answer.ts';

export const listCasesOf =
  ({ table }: TableDeps): Act<typeof disciplineOperations.listCasesOf> =>
  async ({ principal: { agency }, params: { nip }, now }) => {
    if (!(await loadRecord(table, agency, nip))) {
      return refuse('resource/not-found', { resource: 'asn', id: nip });
    }
    const cases = await entriesOf(table, agency, disciplineCaseRegister, nip);
    const items = cases.map(({ head, data }) => caseView(data, head.seq, localDate(now)));
    return { status: 200, body: { items } };
  };

export const getCase =
  ({ table }: TableDeps): Act<typeof disciplineOperations.getCase> =>
  async ({ principal: { agency }, params: { nip, id }, now }) => {
    const found = await loadEntry(table, agency, disciplineCaseRegister, nip, id);
    if (found === null) return refuse('resource/not-found', { resource: 'discipline-case', id });
    return caseReply(found.data, found.head.seq, localDate(now), 200);
  };

/** Cases under way whose next day has come: a range of the index. */
export const listDueCases =
  ({ table }: TableDeps): Act<typeof disciplineOperations.listDueCases> =>
  async ({ principal: { agency }, query, now }) => {
    const until = query.until ?? localDate(now);
    const due = await entriesDue(table, agency, CASE_INDEXES.open, '', until);
    return { status: 200, body: { items: due.map(({ owner, id }) => ({ nip: owner, id })) } };
  };

const lastDay = (): IsoDate => {
  const day = toIsoDate(9999, 12, 31);
  if (day === null) throw new RangeError('no last day');
  return day;
};

/** How many there are: counts alone, so that whoever may not see a case may still see that they are dealt with. */
export const getSummary =
  ({ table }: TableDeps): Act<typeof disciplineOperations.getDisciplineSummary> =>
  async ({ principal: { agency } }) => {
    const count = async (dueKind: string): Promise<number> =>
      (await entriesDue(table, agency, dueKind, '', lastDay())).length;
    const [open, decided, annulled] = await Promise.all([
      count(CASE_INDEXES.open),
      count(CASE_INDEXES.decided),
      count(CASE_INDEXES.annulled),
    ]);
    return { status: 200, body: { cases: open + decided + annulled, open, decided, annulled } };
  };
