import { schemas } from '@kotak9/contracts';
import { type ImportInput, judgePositionRow, judgeStandardRow, type PositionPatch } from '@kotak9/rules';
import { changePosition, createPosition, type PositionState, positionKeys, type Table } from '@kotak9/store';
import { changeHeldPost } from '../held-post-change.ts';
import { applyStandard, keepStandardOfToday } from '../standard-version.ts';
import { judgedRow } from './judged-row.ts';
import type { RowAct, RowContext, RowStep } from './row-act.ts';
import { positionByKeys } from './stored-position.ts';

type Of<K extends ImportInput['kind']> = Extract<ImportInput, { kind: K }>;

const GONE: RowStep = { left: 'changed-since-checked' };

/** A row about a position, new or changed. One that was made stays: somebody may long have been told of it. */
export const positionAct = ({ position: row }: Of<'positions'>): RowAct => ({
  keys: (agency) => positionKeys(agency, row.id),
  judge: async (table, context) => {
    const stored = await positionByKeys(table, context.agency, row.id);
    return judgedRow(judgePositionRow(row, stored && bodyOf(stored)), {
      create: async (body) => ({
        changes: [
          createPosition(context.agency, {
            ...schemas.PositionBody.parse(body),
            holder: null,
            holderSince: null,
            standard: null,
            vacantSince: context.today,
          }),
        ],
        checks: [],
      }),
      change: (patch) =>
        stored === null ? Promise.resolve(GONE) : changedPosition(table, context, stored, patch),
    });
  },
  undo: async (table, context, { verdict, before }) => {
    if (verdict === 'new') return { left: 'stays' };
    const stored = await positionByKeys(table, context.agency, row.id);
    if (stored === null || judgePositionRow(row, bodyOf(stored)).verdict !== 'unchanged') {
      return { left: 'changed-since-committed' };
    }
    return changedPosition(table, context, stored, schemas.PositionPatch.parse(before));
  },
});

const bodyOf = ({ data }: PositionState) => ({
  id: data.id,
  title: data.title,
  unitId: data.unitId,
  tier: data.tier,
  functionalLevel: data.functionalLevel,
  eselon: data.eselon,
  kelas: data.kelas,
  critical: data.critical,
  field: data.field,
  relatedFields: data.relatedFields,
  superiorId: data.superiorId,
});

const changedPosition = async (
  table: Table,
  { agency }: RowContext,
  stored: PositionState,
  patch: PositionPatch | ReturnType<typeof schemas.PositionPatch.parse>,
): Promise<RowStep> => {
  const changes = schemas.PositionPatch.parse(patch);
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const data = { ...stored.data, ...given };
  return {
    changes: [changePosition(agency, stored, given), ...(await changeHeldPost(table, agency, data, 'post'))],
    checks: [],
  };
};

/** A row about the standard of a position. A first standard stays, as there is none to go back to. */
export const standardAct = ({ positionId, standard: row }: Of<'standards'>): RowAct => ({
  keys: (agency) => positionKeys(agency, positionId),
  judge: async (table, context) => {
    const stored = await positionByKeys(table, context.agency, positionId);
    const write = (standard: Standard) => setStandard(table, context, stored, standard);
    return judgedRow(judgeStandardRow(row, stored?.data.standard ?? null), { create: write, change: write });
  },
  undo: async (table, context, { verdict, before }) => {
    if (verdict === 'new') return { left: 'stays' };
    const stored = await positionByKeys(table, context.agency, positionId);
    const standard = stored?.data.standard ?? null;
    if (judgeStandardRow(row, standard).verdict !== 'unchanged') return { left: 'changed-since-committed' };
    return setStandard(table, context, stored, schemas.StandardBody.parse({ ...standard, ...before }));
  },
});

type Standard = Parameters<typeof applyStandard>[3] | NonNullable<Parameters<typeof judgeStandardRow>[1]>;

const setStandard = async (
  table: Table,
  { agency, today }: RowContext,
  stored: PositionState | null,
  given: Standard,
): Promise<RowStep> => {
  if (stored === null) return GONE;
  const standard = schemas.StandardBody.parse(given);
  return {
    changes: [
      ...(await applyStandard(table, agency, stored, standard)),
      ...(await keepStandardOfToday(table, agency, stored, standard, today)),
    ],
    checks: [],
  };
};
