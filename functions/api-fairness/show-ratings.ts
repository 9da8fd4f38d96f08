import type { fairnessOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  type AgencyId,
  distributionPanel,
  type IsoDate,
  POST_LEVELS,
  type Predikat,
  severityPanel,
  yearOf,
} from '@kotak9/rules';
import { localDate, policyInForce, predikatsOfYear, profilesAt, type Table } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

interface YearRating {
  readonly rater: string | null;
  readonly unit: string;
  readonly predikat: Predikat;
}

const lastYear = (today: IsoDate): number => yearOf(today) - 1;

/** Everybody in a post who was rated for the year, from the index of profiles alone. */
const ratingsOf = async (table: Table, agency: AgencyId, year: number): Promise<readonly YearRating[]> => {
  const profiles = await profilesAt(table, agency, POST_LEVELS);
  return profiles.flatMap(({ unitId, predikats }) =>
    predikats
      .filter((rating) => rating.year === year)
      .map(({ predikat, rater }) => ({ unit: unitId, predikat, rater })),
  );
};

export const showRaters =
  ({ table }: TableDeps): Act<typeof fairnessOperations.showRaters> =>
  async ({ principal: { agency }, query, now }) => {
    const today = localDate(now);
    const year = query.year ?? lastYear(today);
    const [{ fairness }, ratings] = await Promise.all([
      policyInForce(table, agency, today),
      ratingsOf(table, agency, year),
    ]);
    const by = (groupOf: (rating: YearRating) => string | null) =>
      severityPanel(
        ratings.map((rating) => ({ group: groupOf(rating), predikat: rating.predikat })),
        fairness,
      );
    return {
      status: 200,
      body: { year, raters: by(({ rater }) => rater), units: by(({ unit }) => unit) },
    };
  };

export const showDistribution =
  ({ table }: TableDeps): Act<typeof fairnessOperations.showDistribution> =>
  async ({ principal: { agency }, query, now }) => {
    const today = localDate(now);
    const year = query.year ?? lastYear(today);
    const [policy, ratings, organisation] = await Promise.all([
      policyInForce(table, agency, today),
      ratingsOf(table, agency, year),
      predikatsOfYear(table, agency, year),
    ]);
    const { unit } = query;
    const rows = distributionPanel(ratings, organisation, policy);
    // what is hidden depends on all units, so the one asked for is picked afterwards
    return {
      status: 200,
      body: { year, rows: rows.filter((row) => unit === undefined || row.unit === unit) },
    };
  };
