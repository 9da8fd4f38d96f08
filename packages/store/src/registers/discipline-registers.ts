import { schemas } from '@kotak9/contracts';
import { type AgencyId, dayAfter } from '@kotak9/rules';
import type * as z from 'zod';
import type { Change } from '../commit.ts';
import { changeEntry, defineRegister, type Entry } from '../register.ts';
import type { Fact } from '../stored-event.ts';
import type { Write } from '../table.ts';

export type CaseData = z.output<typeof schemas.DisciplineCaseData>;

/** Where the cases of an agency are found: those under way, those that a decision ended, and those annulled. */
export const CASE_INDEXES = {
  open: 'discipline-case-open',
  decided: 'discipline-case-decided',
  annulled: 'discipline-case-annulled',
} as const;

const indexOf = ({ stage }: CaseData): keyof typeof CASE_INDEXES => {
  if (stage === 'dibatalkan') return 'annulled';
  return stage === 'diputuskan' || stage === 'tidak-terbukti' ? 'decided' : 'open';
};

/** The day that comes next: of the summons, or the first after the sanction; for an ended case, that of its end. */
const dueOn = ({ closedOn, decision, summonses, reportedOn }: CaseData) =>
  closedOn ??
  (decision === null ? (summonses.at(-1)?.examinationOn ?? reportedOn) : dayAfter(decision.until));

export const disciplineCaseRegister = defineRegister({
  kind: 'discipline-case',
  schema: schemas.DisciplineCaseData,
  place: 'confidential',
  ownerOf: ({ nip }) => nip,
  dueOf: (data) => ({ dueKind: CASE_INDEXES[indexOf(data)], dueOn: dueOn(data) }),
});

/** A case as it is from now on. Its events name the case alone: that somebody has one is nobody's business on a bus. */
export const changeCase = (
  agency: AgencyId,
  before: Entry<CaseData> | null,
  data: CaseData,
  fact: Fact,
  writes: readonly Write[] = [],
): Change => {
  const change = changeEntry(disciplineCaseRegister, agency, before, data, fact, writes);
  return { ...change, aggregate: { ...change.aggregate, id: data.id } };
};
