import { schemas } from '@kotak9/contracts';
import type { AgencyId, OrganisationPredikat, UnitId } from '@kotak9/rules';
import * as z from 'zod';
import type { Change } from './commit.ts';
import { headKey, UNIT_PREDIKATS, unitPredikatAggregate, unitsPartition } from './keys.ts';
import { Head } from './stored-event.ts';
import { type Item, itemsOf, type Table } from './table.ts';

/** A unit's own predikat of each year for which it was set. */
export const UnitPredikats = z.object({
  unitId: schemas.UnitSlug,
  years: z.array(
    z.object({ year: z.number().int(), predikat: schemas.OrganisationPredikat, evidence: z.string() }),
  ),
});
export type UnitPredikats = z.infer<typeof UnitPredikats>;
export interface UnitPredikatState {
  readonly head: Head;
  readonly data: UnitPredikats;
}

const Stored = z.object({ data: UnitPredikats });
const toState = (item: Item): UnitPredikatState => ({
  head: Head.parse(item),
  data: Stored.parse(item).data,
});

export const loadUnitPredikats = async (
  table: Table,
  agency: AgencyId,
  unit: UnitId,
): Promise<UnitPredikatState | null> => {
  const item = await table.get(headKey(unitPredikatAggregate(agency, unit)));
  return item === undefined ? null : toState(item);
};

/** Every unit's predikat of a year, where one was set. */
export const predikatsOfYear = async (
  table: Table,
  agency: AgencyId,
  year: number,
): Promise<ReadonlyMap<string, OrganisationPredikat>> => {
  const pk = unitsPartition(agency);
  const items = await itemsOf(table, pk, UNIT_PREDIKATS);
  return new Map(
    items.map(toState).flatMap(({ data: { unitId, years } }) => {
      const found = years.find((one) => one.year === year);
      return found === undefined ? [] : [[unitId, found.predikat] as const];
    }),
  );
};

export const setUnitPredikat = (
  agency: AgencyId,
  unitId: UnitId,
  before: UnitPredikatState | null,
  set: UnitPredikats['years'][number],
): Change => ({
  aggregate: unitPredikatAggregate(agency, unitId),
  before: before?.head ?? null,
  head: {
    data: {
      unitId,
      years: [...(before?.data.years ?? []).filter(({ year }) => year !== set.year), set],
    },
  },
  fact: {
    type: 'organisation-predikat.set.v1',
    data: { unitId, year: set.year, predikat: set.predikat },
  },
});
