import type { Nip } from '../brands.ts';
import type { PeriodEntry } from './period-entry.ts';

export interface PeriodChange {
  readonly nip: Nip;
  readonly before: PeriodEntry;
  readonly after: PeriodEntry;
  /** Names of the fields that differ. */
  readonly fields: readonly (keyof PeriodEntry)[];
}

export interface PeriodDiff {
  readonly added: readonly PeriodEntry[];
  readonly removed: readonly PeriodEntry[];
  readonly changed: readonly PeriodChange[];
}

const COMPARED = [
  'unitId',
  'status',
  'box',
  'performanceScore',
  'potentialScore',
  'talentScore',
  'placementVersion',
  'inputsVersion',
  'ruleSet',
  'asOf',
] as const satisfies readonly (keyof PeriodEntry)[];

/** What one version of a period says otherwise than another, by NIP. */
export function diffPeriods(before: readonly PeriodEntry[], after: readonly PeriodEntry[]): PeriodDiff {
  const old = byNip(before);
  const young = byNip(after);
  return {
    added: ordered(after).filter(({ nip }) => !old.has(nip)),
    removed: ordered(before).filter(({ nip }) => !young.has(nip)),
    changed: ordered(before).flatMap((entry) => changeOf(entry, young.get(entry.nip))),
  };
}

function changeOf(before: PeriodEntry, after: PeriodEntry | undefined): PeriodChange[] {
  if (after === undefined) return [];
  const fields = COMPARED.filter((field) => before[field] !== after[field]);
  return fields.length === 0 ? [] : [{ nip: before.nip, before, after, fields }];
}

function byNip(entries: readonly PeriodEntry[]): ReadonlyMap<Nip, PeriodEntry> {
  return new Map(entries.map((entry) => [entry.nip, entry]));
}

function ordered(entries: readonly PeriodEntry[]): readonly PeriodEntry[] {
  return [...entries].sort((a, b) => (a.nip < b.nip ? -1 : 1));
}
