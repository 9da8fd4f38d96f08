import type { schemas } from '@kotak9/contracts';
import type { IsoDate, Nip } from '@kotak9/rules';
import { type PersonStanding, type Table, undecidedObjections } from '@kotak9/store';
import type * as z from 'zod';

type NineBoxPerson = z.infer<typeof schemas.NineBoxPerson>;
type Standing = NonNullable<PersonStanding['standing']>;

/** Finer than any cut-off, and a third of the digits: a whole agency is sent at once. */
const brief = (score: number): number => Math.round(score * 10_000) / 10_000;

const axisOf = <Level>(score: number | null, level: Level): { score: number; level: Level } | null =>
  score === null ? null : { score: brief(score), level };

/** Of those that run on the day, the one that runs longest. */
const runningSanction = ({ sanctions }: Standing, today: IsoDate): NineBoxPerson['sanction'] => {
  const [last] = sanctions
    .filter(({ from, until }) => from <= today && today <= until)
    .sort((a, b) => (a.until > b.until ? -1 : 1));
  return last === undefined ? null : { level: last.level, until: last.until };
};

/** Who has an objection that has not ended, and which one. */
export type OpenObjections = ReadonlyMap<Nip, string>;

export const openObjections = async (
  table: Table,
  agency: Parameters<typeof undecidedObjections>[1],
): Promise<OpenObjections> =>
  new Map((await undecidedObjections(table, agency)).map(({ nip, id }) => [nip, id]));

/** A person as the nine-box of the agency shows everybody, on one day. */
export const nineBoxPerson = (
  { standing, talentScore, ...person }: PersonStanding,
  objections: OpenObjections,
  today: IsoDate,
): NineBoxPerson => ({
  ...person,
  talentScore: talentScore === null ? null : brief(talentScore),
  performance: standing && axisOf(standing.performanceScore, standing.performanceLevel),
  potential: standing && axisOf(standing.potentialScore, standing.potentialLevel),
  sanction: standing && runningSanction(standing, today),
  objection: objections.get(person.nip) ?? null,
});
