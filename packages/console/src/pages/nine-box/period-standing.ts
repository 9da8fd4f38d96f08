import type { BoxNumber, PeriodEntry, Person } from './person.ts';
import type { Before } from './trails.ts';

/** A person of a period whose record is no longer in the list. */
const strangerOf = ({ nip, unitId }: PeriodEntry): Person => ({
  nip,
  name: nip,
  unitId,
  level: null,
  positionId: null,
  grade: '',
  tmtPensiun: null,
  box: null,
  talentScore: null,
  performance: null,
  potential: null,
  missing: [],
  sanction: null,
  objection: null,
});

const axis = (score: number | null) => (score === null ? null : { score, level: null });

/** People as they stood in a talent period: place and unit of then, everything else as it is known now. */
export const standingIn = (entries: readonly PeriodEntry[], people: readonly Person[]): readonly Person[] => {
  const known = new Map(people.map((person) => [person.nip, person]));
  return entries.map((entry) => ({
    ...(known.get(entry.nip) ?? strangerOf(entry)),
    unitId: entry.unitId,
    box: entry.box,
    talentScore: entry.talentScore,
    performance: axis(entry.performanceScore),
    potential: axis(entry.potentialScore),
    missing: [],
  }));
};

export const boxesOf = (
  standing: readonly { readonly nip: string; readonly box: BoxNumber | null }[],
): Before => new Map(standing.map(({ nip, box }) => [nip, box]));
