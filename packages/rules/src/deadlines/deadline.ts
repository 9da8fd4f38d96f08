import type { IsoDate } from '../brands.ts';
import type { Dossier } from '../dossier.ts';
import type { PersonInputs } from '../person.ts';
import type { RuleSet } from '../policy/rule-set.ts';

/** What may fall due about a person. Each kind has its rule in the folder of its aspect. */
export const DEADLINE_KINDS = [
  'kgb',
  'satyalancana',
  'masa-kontrak',
  'masa-berlaku-asesmen',
  'tugas-belajar',
  'ikatan-dinas',
  'lhkpn',
  'lhkasn',
  'pensiun',
  'kenaikan-pangkat',
  'akhir-plt',
  'penilaian-kinerja',
  'umpan-balik-kinerja',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export interface Deadline {
  readonly kind: DeadlineKind;
  /** Tells it from others of its kind of the same person, and stays the same while the matter does. */
  readonly id: string;
  /** The day by which, or from which, something has to happen. */
  readonly dueOn: IsoDate;
}

/** All that a deadline may follow from. */
export interface DeadlineFacts {
  readonly person: PersonInputs;
  readonly dossier: Dossier;
}

/** The deadlines of one kind that stand on `today`; those past and not met are still among them. */
export type DeadlineRule = (facts: DeadlineFacts, today: IsoDate, ruleSet: RuleSet) => readonly Deadline[];
