import { type ImportInput, judgePersonRow, type NewPersonWrite, type PersonChangeWrite } from '@kotak9/rules';
import {
  type AsnRecord,
  asnAggregate,
  changeRecord,
  type Head,
  headKey,
  loadInputs,
  loadRecord,
  type Table,
  uncontested,
} from '@kotak9/store';
import { changeSeat } from '../api-records/change-seat.ts';
import { educationRules } from '../api-records/history-kinds.ts';
import { newRecord } from '../new-record.ts';
import { nextRecord } from '../next-record.ts';
import { prepareInput } from '../prepare-input.ts';
import { judgedRow } from './judged-row.ts';
import type { RowAct, RowContext, RowStep } from './row-act.ts';
import { positionHeadKey, seatByKey } from './stored-position.ts';
import { undoPerson } from './undo-person.ts';

type PersonInput = Extract<ImportInput, { kind: 'siasn-data-utama' }>;
export interface StoredPerson {
  readonly head: Head;
  readonly record: AsnRecord;
}

/** A row about a person: the record with its post, and the education beside it. */
export const personAct = ({ person: row }: PersonInput): RowAct => ({
  keys: (agency) => [headKey(asnAggregate(agency, row.nip))],
  keysToWrite: (agency, verdict) => {
    const record = headKey(asnAggregate(agency, row.nip));
    const seat = row.positionId === undefined ? [] : [positionHeadKey(agency, row.positionId)];
    return verdict === 'new' ? { read: seat, absent: [record] } : { read: [record, ...seat], absent: [] };
  },
  judge: async (table, context) => {
    const { agency, today, ruleSet } = context;
    const stored = await loadRecord(table, agency, row.nip);
    const education = stored === null ? [] : await loadInputs(table, agency, row.nip, 'education');
    const current = stored && { ...stored.record, education };
    const judged = judgePersonRow(row, current, { today, inService: ruleSet.retirement.statuses });
    return judgedRow(judged, {
      create: (write) => createdPerson(table, context, write),
      change: (write) =>
        stored === null ? Promise.reject(notThere()) : changedPerson(table, context, stored, write),
    });
  },
  undo: (table, context, written) => undoPerson(table, context, row, written),
});

const notThere = () => new Error('Nobody can change who is not there');

const createdPerson = async (
  table: Table,
  { agency, today, ruleSet }: RowContext,
  { record: { positionId, positionSince, ...person }, status, education }: NewPersonWrite,
): Promise<RowStep> => {
  const position = positionId === null ? null : await seatByKey(table, agency, positionId);
  if (position !== null && position.data.holder !== null) return { left: 'position-occupied' };
  const { changes } = newRecord({
    agency,
    person: {
      ...person,
      status,
      education: education === null ? [] : [{ ...education, id: educationRules.idOf(education) }],
    },
    position,
    on: positionSince ?? today,
    decreeNumber: null,
    today,
    ruleSet,
  });
  return { changes, checks: [] };
};

/** As `PATCH /v1/asn/{nip}` and the acts of education would change it, in one step. */
export const changedPerson = async (
  table: Table,
  { agency, today, ruleSet }: RowContext,
  { head, record }: StoredPerson,
  { patch, education }: PersonChangeWrite,
): Promise<RowStep> => {
  const { nip } = record;
  const { positionId: _positionId, positionSince: _since, ...fields } = patch;
  const seating = await changeSeat(table, agency, record, patch, today, ruleSet);
  if ('refused' in seating) return { left: 'position-occupied' };
  const studied =
    education &&
    (await prepareInput(table, educationRules, { agency, nip, today }, education.body, education.replacing));
  if (studied && 'refused' in studied) return { left: 'changed-since-checked' };
  const contestable = new Set([studied?.id, education?.replacing].flatMap((id) => id ?? []));
  const named = [...Object.keys(patch), ...(studied ? ['education'] : [])];
  return {
    changes: [
      changeRecord(
        agency,
        head,
        nextRecord(record, fields, seating.post, ruleSet),
        { type: 'record.changed.v1', data: { nip, fields: named } },
        [...seating.writes, ...(studied?.writes ?? [])],
      ),
      ...seating.positions,
    ],
    checks: [
      ...(seating.corrects === undefined ? [] : [uncontested(agency, nip, 'career', seating.corrects)]),
      ...[...contestable].map((id) => uncontested(agency, nip, 'education', id)),
    ],
  };
};
