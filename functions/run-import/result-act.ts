import { type Refusal, schemas } from '@kotak9/contracts';
import {
  type ImportInput,
  type RowVerdict as Judged,
  judgeAssessmentRow,
  judgePerformanceRow,
  type Nip,
  type ResultWrite,
} from '@kotak9/rules';
import {
  asnAggregate,
  changeRecord,
  headKey,
  type Input,
  type InputKind,
  inputKey,
  loadInput,
  loadRecord,
  type Table,
  uncontested,
} from '@kotak9/store';
import type * as z from 'zod';
import { assessmentRules, performanceRules } from '../api-assessments/result-kinds.ts';
import type { InputRules } from '../input-kind.ts';
import { prepareInput } from '../prepare-input.ts';
import { judgedRow } from './judged-row.ts';
import type { RowAct, RowContext, RowStep } from './row-act.ts';

interface ResultKind<K extends InputKind, Body> {
  readonly nip: Nip;
  /** The id that the row gives its entry. */
  readonly id: string;
  readonly rules: InputRules<K, Body>;
  /** What of an entry its body says. */
  readonly schema: z.ZodType<Body>;
  readonly judge: (
    recorded: Input<K> | null,
    isKnown: boolean,
    context: RowContext,
  ) => Judged<ResultWrite<Body>, ResultWrite<Body>>;
}

/** A row about one result of a person: the entry of a year or a day. */
const resultAct = <K extends InputKind, Body extends object>(kind: ResultKind<K, Body>): RowAct => {
  const { nip, id, rules } = kind;
  const read = async (table: Table, agency: RowContext['agency']) => ({
    person: await loadRecord(table, agency, nip),
    recorded: await loadInput(table, agency, nip, rules.kind, id),
  });
  return {
    keys: (agency) => [headKey(asnAggregate(agency, nip)), inputKey(agency, nip, rules.kind, id)],
    judge: async (table, context) => {
      const { person, recorded } = await read(table, context.agency);
      const write = ({ body, replacing }: ResultWrite<Body>) =>
        recordedResult(table, context, kind, person, body, replacing);
      return judgedRow(kind.judge(recorded, person !== null, context), { create: write, change: write });
    },
    undo: async (table, context, written) => {
      const { person, recorded } = await read(table, context.agency);
      const { verdict } = kind.judge(recorded, person !== null, context);
      if (person === null || verdict !== 'unchanged') return { left: 'changed-since-committed' };
      if (written.verdict === 'new') return withdrawnResult(context, kind, person);
      const before = kind.schema.parse({ ...recorded, ...written.before });
      return recordedResult(table, context, kind, person, before, id);
    },
  };
};

type Person = NonNullable<Awaited<ReturnType<typeof loadRecord>>>;

const recordedResult = async <K extends InputKind, Body>(
  table: Table,
  { agency, today }: RowContext,
  { nip, id: rowId, rules }: ResultKind<K, Body>,
  person: Person | null,
  body: Body,
  replacing: string | null,
): Promise<RowStep> => {
  if (person === null) return { left: 'changed-since-checked' };
  const prepared: Awaited<ReturnType<typeof prepareInput<K, Body>>> | Refusal = await prepareInput(
    table,
    rules,
    { agency, nip, today },
    body,
    replacing,
  );
  if ('refused' in prepared) return { left: 'changed-since-checked' };
  return {
    changes: [changeRecord(agency, person.head, person.record, prepared.fact, prepared.writes)],
    checks: [...new Set([prepared.id, rowId])].map((id) => uncontested(agency, nip, rules.kind, id)),
  };
};

const withdrawnResult = <K extends InputKind, Body>(
  { agency, importId }: RowContext,
  { nip, id, rules }: ResultKind<K, Body>,
  { head, record }: Person,
): RowStep => ({
  changes: [
    changeRecord(
      agency,
      head,
      record,
      { type: 'record.withdrawn.v1', data: { nip, importId, what: `${rules.kind}/${id}` } },
      [{ delete: inputKey(agency, nip, rules.kind, id) }],
    ),
  ],
  checks: [uncontested(agency, nip, rules.kind, id)],
});

type Of<K extends ImportInput['kind']> = Extract<ImportInput, { kind: K }>;

export const performanceAct = ({ nip, performance }: Of<'e-kinerja'>): RowAct =>
  resultAct({
    nip,
    id: String(performance.year),
    rules: performanceRules,
    schema: schemas.PerformanceBody.strip(),
    judge: (recorded, isKnown, context) =>
      judgePerformanceRow(performance, { isKnown, recorded }, judgingContext(context)),
  });

export const assessmentAct = ({ nip, assessment }: Of<'assessment-centre'>): RowAct =>
  resultAct({
    nip,
    id: assessment.date,
    rules: assessmentRules,
    schema: schemas.AssessmentBody.strip(),
    judge: (recorded, isKnown, context) =>
      judgeAssessmentRow(assessment, { isKnown, recorded }, judgingContext(context)),
  });

const judgingContext = ({ today, ruleSet }: RowContext) => ({
  today,
  inService: ruleSet.retirement.statuses,
});
