import type { IsoDate, Nip, UnitId } from '../brands.ts';
import { earliest } from '../calendar.ts';
import type { PreflightPurpose } from '../policy/preflight-rules.ts';
import type { Finding } from './finding.ts';

/** Somebody of whom the pre-flight was made. */
export interface CheckedPerson {
  readonly nip: Nip;
  readonly name: string;
  readonly unitId: UnitId;
  readonly findings: readonly Finding[];
}

export interface BatchEntry {
  readonly nip: Nip;
  readonly name: string;
  readonly unitId: UnitId;
  /** `free`: ready to go; `held-back`: something has to be mended first. */
  readonly state: 'free' | 'held-back';
  /** What keeps the person from this purpose. */
  readonly blocking: readonly Finding[];
  /** By when the first of it is to be mended; null for whoever is free. */
  readonly dueOn: IsoDate | null;
}

/** Names that go together, numbered from 1. */
export interface PreflightBatch {
  readonly number: number;
  readonly entries: readonly BatchEntry[];
}

/**
 * The people in batches of at most `batchSize` names, by unit and then NIP whatever the order given; nobody is lost,
 * and nobody stands in them twice.
 */
export function preflightBatches(
  people: readonly CheckedPerson[],
  purpose: PreflightPurpose,
  { batchSize }: { readonly batchSize: number },
): PreflightBatch[] {
  const once = new Map(people.map((person) => [person.nip, person]));
  const entries = [...once.values()].sort(byUnitAndNip).map((person) => batchEntry(person, purpose));
  return Array.from({ length: Math.ceil(entries.length / batchSize) }, (_, index) => ({
    number: index + 1,
    entries: entries.slice(index * batchSize, (index + 1) * batchSize),
  }));
}

function batchEntry({ nip, name, unitId, findings }: CheckedPerson, purpose: PreflightPurpose): BatchEntry {
  const blocking = findings.filter(({ blocks }) => blocks.includes(purpose));
  return {
    nip,
    name,
    unitId,
    state: blocking.length === 0 ? 'free' : 'held-back',
    blocking,
    dueOn: earliest(blocking.map(({ dueOn }) => dueOn)),
  };
}

function byUnitAndNip(a: CheckedPerson, b: CheckedPerson): number {
  if (a.unitId !== b.unitId) return a.unitId < b.unitId ? -1 : 1;
  return a.nip < b.nip ? -1 : 1;
}
