import { type Refusal, refuse, schemas } from '@kotak9/contracts';
import {
  type AgencyId,
  changedComponents,
  type IsoDate,
  laterDate,
  type Placement,
  placePerson,
  profileCandidate,
} from '@kotak9/rules';
import {
  type Change,
  changePlacement,
  changeRecord,
  contestedBy,
  type loadRecord,
  type ObjectionData,
  policyInForce,
  previewPerson,
  type Table,
  uncontested,
  type Write,
} from '@kotak9/store';
import type { ChosenCorrection } from './chosen-correction.ts';
import { type PreparedCorrection, prepareCorrection } from './prepare-correction.ts';

type Ruling = ObjectionData['rulings'][number];

/** What a ruling does to the person: the entry that it corrects, and the placement before and after. */
export interface Effect extends Pick<Ruling, 'corrected' | 'placement'> {
  readonly changes: readonly Change[];
  readonly checks: readonly Write[];
}

export const NO_EFFECT: Effect = { corrected: null, placement: null, changes: [], checks: [] };

export interface Situation {
  readonly agency: AgencyId;
  readonly today: IsoDate;
  readonly objection: ObjectionData;
  /** The record as it was read before anything else: nothing is written unless it is still so. */
  readonly person: NonNullable<Awaited<ReturnType<typeof loadRecord>>>;
}

/** What granting something does: one entry is corrected, or without a correction the placement is computed anew. */
export const effectOf = async (
  table: Table,
  situation: Situation,
  correction: ChosenCorrection | null,
): Promise<Effect | Refusal> => {
  if (correction === null) return recomputed(table, situation);
  const { agency, today, objection, person } = situation;
  const { kind, replacing } = correction;
  const { nip } = objection;
  const prepared = await prepareCorrection(table, { agency, nip, today }, correction);
  if ('refused' in prepared) return prepared;
  const { id, input, fact, writes } = prepared;
  const others = [...new Set([id, replacing ?? id])].filter(
    (one) => kind !== objection.kind || one !== objection.itemId,
  );
  for (const one of others) {
    const contesting = await contestedBy(table, agency, nip, kind, one);
    if (contesting) return refuse('objection/item-frozen', { item: `${kind}/${one}`, id: contesting });
  }
  const preview = await previewPlacement(table, situation, writes);
  if (preview === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
  return {
    corrected: { kind, id, value: input && { ...input } },
    placement: compared(preview.placed, preview.after),
    changes: [changeRecord(agency, person.head, person.record, fact, writes)],
    // of a contested entry the objection itself sees to it, under the id that it gets as well
    checks: objection.kind === 'placement' ? others.map((one) => uncontested(agency, nip, kind, one)) : [],
  };
};

const recomputed = async (table: Table, situation: Situation): Promise<Effect | Refusal> => {
  const { agency, objection } = situation;
  const preview = await previewPlacement(table, situation, []);
  if (preview === null) return refuse('resource/not-found', { resource: 'asn', id: objection.nip });
  const { before, placed, after, policy } = preview;
  const profile = profileCandidate(before.inputs, after, policy);
  const next = changePlacement(agency, before, after, profile, policy);
  return {
    ...NO_EFFECT,
    placement: compared(placed, after),
    ...(next && { changes: [next.change], checks: [next.check] }),
  };
};

/** The placement that stands, and the one that follows from all inputs once they are changed. */
const previewPlacement = async (
  table: Table,
  { agency, today, objection }: Situation,
  writes: PreparedCorrection['writes'],
) => {
  const person = await previewPerson(table, agency, objection.nip, writes);
  if (person === null) return null;
  const placed = person.before.placement?.placement ?? null;
  const policy = await policyInForce(table, agency, today);
  const after = placePerson(person.after.inputs, laterDate(today, placed?.asOf ?? today), policy);
  return { before: person.before, placed, after, policy };
};

const compared = (before: Placement | null, after: Placement): Ruling['placement'] => ({
  before: before && schemas.Placement.parse(before),
  after: schemas.Placement.parse(after),
  changed: [...changedComponents(before, after)],
});
