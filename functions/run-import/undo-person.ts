import { schemas } from '@kotak9/contracts';
import { type ImportInput, judgePersonRow } from '@kotak9/rules';
import {
  type AsnRecord,
  changeRecord,
  inputKey,
  loadInputs,
  loadRecord,
  putInput,
  type Table,
  uncontested,
  type Write,
} from '@kotak9/store';
import * as z from 'zod';
import { changeSeat } from '../api-records/change-seat.ts';
import { educationRules } from '../api-records/history-kinds.ts';
import type { RowVerdict } from '../import-verdict.ts';
import { nextRecord } from '../next-record.ts';
import { openCareerEntry } from '../open-career-entry.ts';
import type { StoredPerson } from './person-act.ts';
import type { RowContext, RowStep } from './row-act.ts';

type PersonRow = Extract<ImportInput, { kind: 'siasn-data-utama' }>['person'];
type Patch = z.output<typeof schemas.AsnPatch>;

/** Fields as they were before; a day without a post says nothing. */
const Before = z.object({
  ...schemas.AsnPatch.shape,
  positionSince: schemas.CalendarDate.nullable().optional(),
  education: schemas.EducationBody.nullable().optional(),
});

/** Nothing is deleted of the history: somebody who was brought in by mistake is out of service, and the event says why. */
const withdrawn = async (
  table: Table,
  { agency, today, ruleSet, importId }: RowContext,
  { head, record }: StoredPerson,
): Promise<RowStep> => {
  const { nip } = record;
  const leaving: Patch = { status: 'berhenti' };
  const seating = await changeSeat(table, agency, record, leaving, today, ruleSet);
  if ('refused' in seating) return { left: 'changed-since-committed' };
  return {
    changes: [
      changeRecord(
        agency,
        head,
        nextRecord(record, leaving, seating.post, ruleSet),
        { type: 'record.withdrawn.v1', data: { nip, importId, what: 'record' } },
        seating.writes,
      ),
      ...seating.positions,
    ],
    checks: [],
  };
};

/** The entry of the career that only the import had opened goes with it; the one before stands open again. */
const withoutEntry = (
  writes: readonly Write[],
  opened: Write & { readonly delete: unknown },
): readonly Write[] => [
  ...writes.filter((write) => !('put' in write && write.put.sk === skOf(opened))),
  opened,
];
const skOf = (write: Write): string => ('delete' in write ? write.delete.sk : '');

const restored = async (
  table: Table,
  { agency, today, ruleSet }: RowContext,
  { head, record }: StoredPerson,
  written: RowVerdict,
): Promise<RowStep> => {
  const { nip } = record;
  const { education, positionId, positionSince, ...fields } = Before.parse(written.before);
  const patch: Patch = {
    ...fields,
    ...(positionId !== undefined && { positionId }),
    ...(positionSince && { positionSince }),
  };
  const opened = positionId === undefined ? null : await openCareerEntry(table, agency, nip, record.post);
  const seating = await changeSeat(table, agency, record, patch, today, ruleSet);
  if ('refused' in seating) return { left: 'position-occupied' };
  const writes =
    opened === null
      ? seating.writes
      : withoutEntry(seating.writes, { delete: inputKey(agency, nip, 'career', opened.id) });
  const studied =
    education === undefined ? null : await undoEducation(table, agency, record, written, education);
  const named = Object.keys(written.before ?? {});
  return {
    changes: [
      changeRecord(
        agency,
        head,
        nextRecord(record, fields, seating.post, ruleSet),
        { type: 'record.changed.v1', data: { nip, fields: named } },
        [...writes, ...(studied?.writes ?? [])],
      ),
      ...seating.positions,
    ],
    checks: studied === null ? [] : [uncontested(agency, nip, 'education', studied.id)],
  };
};

const undoEducation = async (
  table: Table,
  agency: RowContext['agency'],
  { nip }: AsnRecord,
  { after }: RowVerdict,
  before: z.output<typeof schemas.EducationBody> | null,
): Promise<{ readonly id: string; readonly writes: readonly Write[] }> => {
  const body = schemas.EducationBody.parse(after?.['education']);
  const recorded = await loadInputs(table, agency, nip, 'education');
  const same = recorded.find(
    ({ level, graduatedIn }) => level === body.level && graduatedIn === body.graduatedIn,
  );
  const id = same?.id ?? educationRules.idOf(body);
  return {
    id,
    writes:
      before === null
        ? [{ delete: inputKey(agency, nip, 'education', id) }]
        : [putInput(agency, nip, 'education', id, { ...before, id })],
  };
};

/** Whoever was new is withdrawn, whoever was changed is as before, unless something was recorded about them since. */
export const undoPerson = async (
  table: Table,
  context: RowContext,
  row: PersonRow,
  written: RowVerdict,
): Promise<RowStep> => {
  const { agency, today, ruleSet } = context;
  const stored = await loadRecord(table, agency, row.nip);
  if (stored === null) return { left: 'changed-since-committed' };
  if (written.verdict === 'new') {
    return stored.head.seq === 1 ? withdrawn(table, context, stored) : { left: 'changed-since-committed' };
  }
  const education = await loadInputs(table, agency, row.nip, 'education');
  const current = { ...stored.record, education };
  const { verdict } = judgePersonRow(row, current, { today, inService: ruleSet.retirement.statuses });
  return verdict === 'unchanged'
    ? restored(table, context, stored, written)
    : { left: 'changed-since-committed' };
};
