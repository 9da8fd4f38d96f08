import { schemas } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import * as z from 'zod';
import { type Span, spanQuery } from './due-items.ts';
import { decisionKey } from './keys.ts';
import type { ListData } from './list-item.ts';
import { indexSource, type ListPage, listPage, type PageRequest } from './list-page.ts';
import type { Table, Write } from './table.ts';
import { localDate } from './today.ts';
import type { VacancyState } from './vacancy-state.ts';

export type DecisionRecord = z.infer<typeof schemas.DecisionRecord>;

const DUE_KIND = 'appointment-decision';

const recordOf = (
  { head, vacancy }: VacancyState,
  list: ListData & { readonly decision: NonNullable<ListData['decision']> },
): DecisionRecord => {
  const { decision, candidates } = list;
  const ranked = (rank: number) => {
    const candidate = candidates.find((one) => one.rank === rank);
    if (candidate === undefined) throw new Error(`List ${list.id} has no rank ${rank}`);
    return { nip: candidate.nip, name: candidate.name, score: candidate.score };
  };
  return {
    vacancyId: list.vacancyId,
    seq: head.seq + 1,
    listId: list.id,
    positionId: list.positionId,
    title: list.title,
    unitId: vacancy.unitId,
    level: vacancy.level,
    chosen: { rank: decision.rank, ...ranked(decision.rank) },
    first: ranked(1),
    shortlisted: list.shortlist.length,
    reason: decision.reason,
    decreeNumber: decision.decreeNumber,
    effectiveDate: decision.effectiveDate,
    decidedAt: decision.decidedAt,
    decidedBy: decision.decidedBy,
    publishedAt: list.publishedAt,
    minutesNumber: list.minutesNumber,
    contentHash: list.contentHash,
    ruleSet: list.ruleSet,
  };
};

/**
 * What a decision was when it was made, for the transaction that makes it: the list itself may become a draft again, and
 * then says nothing of it any more. The index lists it by the day of the decision.
 */
export const putDecisionRecord = (
  agency: AgencyId,
  state: VacancyState,
  list: ListData & { readonly decision: NonNullable<ListData['decision']> },
): Write => {
  const due = recordOf(state, list);
  return {
    put: {
      ...decisionKey(agency, list.vacancyId, due.seq),
      agency,
      dueKind: DUE_KIND,
      dueOn: localDate(due.decidedAt),
      dueId: `${due.decidedAt}#${list.id}`,
      due,
    },
    when: { is: 'absent' },
  };
};

const Listed = z.object({ due: schemas.DecisionRecord });

/** Decisions from one day to another, the earliest first. @returns null if the cursor is not one that this list gave */
export const listDecisions = (
  table: Table,
  agency: AgencyId,
  span: Span,
  page: PageRequest,
): Promise<ListPage<DecisionRecord> | null> =>
  listPage(indexSource(table, spanQuery(agency, DUE_KIND, span)), page, (item) => Listed.parse(item).due);
