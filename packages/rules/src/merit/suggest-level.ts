import { documentKey, type EvidenceItem, type EvidenceKey } from './evidence.ts';
import type { MeritCriterion, MeritInstrument, MeritItem } from './instrument.ts';

/** A criterion beside what was found. */
export interface CriterionFound {
  readonly criterion: MeritCriterion;
  readonly key: EvidenceKey;
  /** A share, or a number; null where nothing was gathered, or there is nothing to have a share of. */
  readonly found: number | null;
  readonly met: boolean;
}

export interface SuggestedLevel {
  readonly level: number;
  /** What the next level takes beyond what is there; empty at the highest. */
  readonly unmet: readonly CriterionFound[];
}

/**
 * The highest level whose criteria, and those of all levels below it, the evidence meets. A suggestion: HR confirms it or
 * sets another level with a reason.
 */
export const suggestLevel = (
  { lowest }: Pick<MeritInstrument, 'lowest'>,
  item: MeritItem,
  evidence: readonly EvidenceItem[],
): SuggestedLevel => {
  const steps = item.levels.map((criteria) => criteria.map((criterion) => look(item, criterion, evidence)));
  const stop = steps.findIndex((found) => found.some(({ met }) => !met));
  return stop === -1
    ? { level: lowest + steps.length, unmet: [] }
    : { level: lowest + stop, unmet: steps[stop]?.filter(({ met }) => !met) ?? [] };
};

/** What a level takes that the evidence does not show: of one level alone, whatever is below it. */
export const unmetAt = (
  { lowest }: Pick<MeritInstrument, 'lowest'>,
  item: MeritItem,
  level: number,
  evidence: readonly EvidenceItem[],
): readonly CriterionFound[] =>
  (item.levels[level - lowest - 1] ?? [])
    .map((criterion) => look(item, criterion, evidence))
    .filter(({ met }) => !met);

const look = (
  { id }: MeritItem,
  criterion: MeritCriterion,
  evidence: readonly EvidenceItem[],
): CriterionFound => {
  const key = criterion.measure === 'document' ? documentKey(id) : criterion.code;
  const item = evidence.find(({ code }) => code === key);
  const found = item === undefined ? null : foundIn(item, criterion.measure);
  return { criterion, key, found, met: found !== null && found >= criterion.atLeast };
};

/** Of nothing there is no share: it proves nothing either way. */
const foundIn = ({ value, of }: EvidenceItem, measure: MeritCriterion['measure']): number | null => {
  if (measure !== 'share') return value;
  return of === null || of === 0 ? null : value / of;
};
