import type { PositionId } from '../../brands.ts';
import type { CompetencyStandard } from '../../person.ts';
import type { Eselon } from '../../terms.ts';
import type { PositionRow, StandardRow } from '../import-input.ts';
import { differences, type RowVerdict } from './row-verdict.ts';

/** The body of `POST /v1/positions`; parts of it are that of `PATCH /v1/positions/{id}`. */
export interface PositionBody
  extends Pick<PositionRow, 'id' | 'title' | 'unitId' | 'tier' | 'functionalLevel'> {
  readonly eselon: Eselon | null;
  readonly kelas: number | null;
  readonly critical: boolean;
  readonly field: string | null;
  readonly relatedFields: readonly string[];
  readonly superiorId: PositionId | null;
}
export type PositionPatch = Partial<Omit<PositionBody, 'id'>>;

const UNSAID = {
  eselon: null,
  kelas: null,
  critical: false,
  field: null,
  relatedFields: [],
  superiorId: null,
} as const;

export const judgePositionRow = (
  row: PositionRow,
  current: PositionBody | null,
): RowVerdict<PositionBody, PositionPatch> => {
  if (current === null) return { verdict: 'new', write: { ...UNSAID, ...row }, notes: [] };
  const changes = differences<PositionBody>(current, row);
  if (changes === null) return { verdict: 'unchanged', notes: [] };
  return { verdict: 'changed', ...changes, write: changes.after, notes: [] };
};

/** The body of `PUT /v1/positions/{id}/standard`; the position is known, or the row would not have been read. */
export const judgeStandardRow = (
  row: StandardRow,
  current: CompetencyStandard | null,
): RowVerdict<CompetencyStandard, CompetencyStandard> => {
  const body = { competencies: row.competencies, technical: row.technical ?? current?.technical ?? {} };
  if (current === null) return { verdict: 'new', write: body, notes: [] };
  const changes = differences(current, body);
  return changes === null
    ? { verdict: 'unchanged', notes: [] }
    : { verdict: 'changed', ...changes, write: body, notes: [] };
};
