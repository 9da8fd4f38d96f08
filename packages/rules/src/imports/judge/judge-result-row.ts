import type { Assessment, Performance } from '../../person.ts';
import type { AssessmentRow, PerformanceRow } from '../import-input.ts';
import {
  differences,
  futureDate,
  futureYear,
  type JudgingContext,
  type RowVerdict,
  refused,
  rowFault,
} from './row-verdict.ts';

/** The body of `POST /v1/asn/{nip}/performance` or `…/assessments`, or of the `PUT` on the entry that it corrects. */
export interface ResultWrite<Body> {
  readonly body: Body;
  readonly replacing: string | null;
}
export type PerformanceBody = Omit<Performance, 'predikat'>;
export type AssessmentBody = Omit<Assessment, 'id'>;

type ResultVerdict<Body> = RowVerdict<ResultWrite<Body>, ResultWrite<Body>>;

/** The person as far as a result concerns: whether there is a record, and the entry of that year or day. */
export interface CurrentResult<Entry> {
  readonly isKnown: boolean;
  readonly recorded: Entry | null;
}

export const judgePerformanceRow = (
  row: PerformanceRow,
  { isKnown, recorded }: CurrentResult<Performance>,
  { today }: JudgingContext,
): ResultVerdict<PerformanceBody> => {
  const faults = futureYear('year', row.year, today);
  if (!isKnown) return refused(rowFault('nip', 'person-unknown'), ...faults);
  if (faults.length > 0) return refused(...faults);
  const body = { ...row, rater: row.rater ?? recorded?.rater ?? null };
  return judgeResult<PerformanceBody>(body, recorded && withoutPredikat(recorded), String(row.year));
};

export const judgeAssessmentRow = (
  row: AssessmentRow,
  { isKnown, recorded }: CurrentResult<Assessment>,
  { today }: JudgingContext,
): ResultVerdict<AssessmentBody> => {
  const faults = futureDate('date', row.date, today);
  if (!isKnown) return refused(rowFault('nip', 'person-unknown'), ...faults);
  if (faults.length > 0) return refused(...faults);
  const body = {
    ...row,
    technical: row.technical ?? recorded?.technical ?? {},
    assessor: row.assessor ?? recorded?.assessor ?? null,
  };
  return judgeResult<AssessmentBody>(body, recorded && withoutId(recorded), recorded?.id ?? row.date);
};

const judgeResult = <Body extends object>(
  body: Body,
  recorded: Body | null,
  id: string,
): ResultVerdict<Body> => {
  if (recorded === null) return { verdict: 'new', write: { body, replacing: null }, notes: [] };
  const changes = differences(recorded, body);
  return changes === null
    ? { verdict: 'unchanged', notes: [] }
    : { verdict: 'changed', ...changes, write: { body, replacing: id }, notes: [] };
};

/** It follows from the two ratings. */
const withoutPredikat = ({ predikat: _predikat, ...ratings }: Performance): PerformanceBody => ratings;
const withoutId = ({ id: _id, ...assessment }: Assessment): AssessmentBody => assessment;
