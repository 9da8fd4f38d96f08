import { schemas } from '@kotak9/contracts';
import type { AgencyId, Nip, PersonInputs, Placement } from '@kotak9/rules';
import * as z from 'zod';
import {
  asnAggregate,
  CURRENT,
  headKey,
  INPUT_PREFIXES,
  type InputKind,
  inputKey,
  retirementAggregate,
  talentKey,
} from './keys.ts';
import { Head } from './stored-event.ts';
import { type Item, itemsOf, type Table } from './table.ts';
import { Talent } from './talent-item.ts';

export type AsnRecord = z.infer<typeof schemas.AsnRecord>;

/** `tmtPensiun` is null once the flag was taken back or the retirement took effect. */
export const RetirementFlag = z.object({ nip: schemas.NipText, tmtPensiun: schemas.CalendarDate.nullable() });
export type RetirementFlag = z.infer<typeof RetirementFlag>;

/** Everything about one person that counts today, from one Query. */
export interface PersonState {
  readonly head: Head;
  readonly record: AsnRecord;
  readonly inputs: PersonInputs;
  readonly placement: {
    readonly head: Head;
    readonly placement: Placement;
    readonly inputsVersion: number;
  } | null;
  readonly talent: Talent;
  readonly retirement: { readonly head: Head; readonly flag: RetirementFlag } | null;
}

interface Inputs {
  readonly performance: z.output<typeof schemas.Performance>;
  readonly assessments: z.output<typeof schemas.Assessment>;
  readonly education: z.output<typeof schemas.Education>;
  readonly training: z.output<typeof schemas.Training>;
  readonly career: z.output<typeof schemas.CareerEntry>;
  readonly awards: z.output<typeof schemas.Award>;
  readonly assignments: z.output<typeof schemas.Assignment>;
  readonly feedback: z.output<typeof schemas.Feedback>;
  readonly discipline: z.output<typeof schemas.Sanction>;
}
export type Input<K extends InputKind> = Inputs[K];

const INPUT_SCHEMAS: { readonly [K in InputKind]: z.ZodType<Inputs[K]> } = {
  performance: schemas.Performance,
  assessments: schemas.Assessment,
  education: schemas.Education,
  training: schemas.Training,
  career: schemas.CareerEntry,
  awards: schemas.Award,
  assignments: schemas.Assignment,
  feedback: schemas.Feedback,
  discipline: schemas.Sanction,
};

const StoredData = z.object({ data: z.unknown() });
const StoredPlacement = z.object({ data: schemas.Placement, inputsVersion: z.number().int() });

export const parseInput = <K extends InputKind>(kind: K, item: Item): Input<K> =>
  INPUT_SCHEMAS[kind].parse(StoredData.parse(item).data);

const parseInputs = <K extends InputKind>(kind: K, items: readonly Item[]): readonly Input<K>[] =>
  items.filter(({ sk }) => sk.startsWith(INPUT_PREFIXES[kind])).map((item) => parseInput(kind, item));

/** The state in items of the current range of a person's partition; null where there is no record. */
export const toPersonState = (items: readonly Item[]): PersonState | null => {
  const at = (sk: string) => items.find((item) => item.sk === sk);
  const recordItem = at('NOW#RECORD');
  const talentItem = at('NOW#TALENT');
  if (recordItem === undefined || talentItem === undefined) return null;
  const record = schemas.AsnRecord.parse(StoredData.parse(recordItem).data);
  const standard = at('NOW#STANDARD');
  const placement = at('NOW#PLACEMENT');
  const retirement = at('NOW#RETIREMENT');
  const { agency: _agency, warnings: _warnings, ...person } = record;
  return {
    head: Head.parse(recordItem),
    record,
    inputs: {
      ...person,
      career: parseInputs('career', items),
      education: parseInputs('education', items),
      training: parseInputs('training', items),
      awards: parseInputs('awards', items),
      assignments: parseInputs('assignments', items),
      feedback: parseInputs('feedback', items),
      discipline: parseInputs('discipline', items),
      performance: parseInputs('performance', items),
      assessments: parseInputs('assessments', items),
      standard: standard === undefined ? null : schemas.StandardBody.parse(StoredData.parse(standard).data),
    },
    placement: placement === undefined ? null : toPlacementState(placement),
    talent: Talent.parse(talentItem),
    retirement: retirement === undefined ? null : toRetirementState(retirement),
  };
};

const toPlacementState = (item: Item): NonNullable<PersonState['placement']> => {
  const { data, inputsVersion } = StoredPlacement.parse(item);
  return { head: Head.parse(item), placement: data, inputsVersion };
};

/** One strongly consistent Query (paged only past 1 MB). */
export const loadPersonItems = (table: Table, agency: AgencyId, nip: Nip): Promise<readonly Item[]> => {
  const { pk } = asnAggregate(agency, nip);
  return itemsOf(table, pk, CURRENT);
};

export const loadPerson = async (table: Table, agency: AgencyId, nip: Nip): Promise<PersonState | null> =>
  toPersonState(await loadPersonItems(table, agency, nip));

/** The record and its version alone: one Get. */
export const loadRecord = async (
  table: Table,
  agency: AgencyId,
  nip: Nip,
): Promise<{ readonly head: Head; readonly record: AsnRecord } | null> => {
  const item = await table.get({ pk: asnAggregate(agency, nip).pk, sk: 'NOW#RECORD' });
  if (item === undefined) return null;
  return { head: Head.parse(item), record: schemas.AsnRecord.parse(StoredData.parse(item).data) };
};

const toRetirementState = (item: Item): NonNullable<PersonState['retirement']> => ({
  head: Head.parse(item),
  flag: RetirementFlag.parse(StoredData.parse(item).data),
});

/** The retirement flag of a person, standing or taken back. */
export const loadRetirement = async (
  table: Table,
  agency: AgencyId,
  nip: Nip,
): Promise<PersonState['retirement']> => {
  const item = await table.get(headKey(retirementAggregate(agency, nip)));
  return item === undefined ? null : toRetirementState(item);
};

/** The narrow view of a person, strongly consistent: an index may lag behind it. */
export const loadTalent = async (table: Table, agency: AgencyId, nip: Nip): Promise<Talent | null> => {
  const item = await table.get(talentKey(agency, nip));
  return item === undefined ? null : Talent.parse(item);
};

export const loadInput = async <K extends InputKind>(
  table: Table,
  agency: AgencyId,
  nip: Nip,
  kind: K,
  id: string,
): Promise<Input<K> | null> => {
  const item = await table.get(inputKey(agency, nip, kind, id));
  return item === undefined ? null : parseInput(kind, item);
};

/** All inputs of one kind, with the record's version: one Query of the whole current range would read more. */
export const loadInputs = async <K extends InputKind>(
  table: Table,
  agency: AgencyId,
  nip: Nip,
  kind: K,
): Promise<readonly Input<K>[]> => {
  const { pk } = asnAggregate(agency, nip);
  const items = await itemsOf(table, pk, INPUT_PREFIXES[kind]);
  return items.map((item) => parseInput(kind, item));
};
