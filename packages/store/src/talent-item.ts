import { schemas } from '@kotak9/contracts';
import type { AgencyId, CandidateProfile, MissingInput, RuleSet } from '@kotak9/rules';
import * as z from 'zod';
import { talentKey } from './keys.ts';
import type { Item } from './table.ts';

/**
 * Raised when the item learns to carry something: one of an older form is written anew by the next recalculation, also
 * where that changes nothing else.
 */
export const TALENT_FORM = 2;

/**
 * The narrow view of a person: profile for candidate lists, summary for people and nine-box lists, due date for
 * retirements. Written with the record and with every placement, so nobody is ever missing from a list.
 */
export const Talent = z.object({
  profile: schemas.CandidateProfile,
  missing: z.array(schemas.MissingInput),
  /** Version of the record that it was derived from. */
  inputsVersion: z.number().int(),
  form: z.number().int().default(1),
});
export type Talent = z.infer<typeof Talent>;

export const PersonListEntry = z.object({
  ...schemas.PersonSummary.shape,
  missing: z.array(schemas.MissingInput),
});
export type PersonListEntry = z.infer<typeof PersonListEntry>;

/** What a talent period and the nine-box of a whole agency take of a person beside the summary; nobody else reads it. */
export const Standing = z.object({
  service: schemas.ServiceStatus,
  performanceScore: z.number().nullable(),
  potentialScore: z.number().nullable(),
  /** Of an axis with a score; also null in an item that was stored before it was carried. */
  performanceLevel: schemas.PerformanceLevel.nullable().default(null),
  potentialLevel: schemas.PotentialLevel.nullable().default(null),
  /** Whichever are recorded, past ones too: an item does not know the day on which it is read. */
  sanctions: schemas.CandidateProfile.shape.sanctions.default([]),
  placementVersion: z.number().int(),
  inputsVersion: z.number().int(),
  ruleSet: schemas.RuleSetSlug,
  asOf: schemas.CalendarDate,
});
export type Standing = z.infer<typeof Standing>;

/** The placement behind a profile. */
export type PlacementOrigin = Omit<Standing, 'service' | 'performanceScore' | 'potentialScore' | 'sanctions'>;

export const RetirementDue = schemas.Retirement.omit({ flagged: true });
export type RetirementDue = z.infer<typeof RetirementDue>;

const summaryOf = (profile: CandidateProfile, missing: readonly MissingInput[]) => ({
  nip: profile.nip,
  name: profile.name,
  unitId: profile.unitId,
  level: profile.level,
  positionId: profile.positionId,
  grade: profile.rank.grade,
  box: profile.box,
  talentScore: profile.talentScore,
  tmtPensiun: profile.tmtPensiun,
  missing,
});

const standingOf = (profile: CandidateProfile, origin: PlacementOrigin): Standing => ({
  service: profile.status,
  performanceScore: profile.performanceScore,
  potentialScore: profile.potentialScore,
  sanctions: [...profile.sanctions],
  ...origin,
});

const dueOf = (profile: CandidateProfile) => ({
  nip: profile.nip,
  name: profile.name,
  unitId: profile.unitId,
  level: profile.level,
  positionId: profile.positionId,
  tmtPensiun: profile.tmtPensiun,
});

/** The item with its sparse index keys: out of service, a person is neither due to retire nor a candidate. */
export const talentItem = (
  agency: AgencyId,
  profile: CandidateProfile,
  missing: readonly MissingInput[],
  inputsVersion: number,
  { retirement }: Pick<RuleSet, 'retirement'>,
  origin: PlacementOrigin | null = null,
): Item => {
  const serving = retirement.statuses.includes(profile.status);
  return {
    ...talentKey(agency, profile.nip),
    agency,
    listKind: 'asn',
    unitId: profile.unitId,
    listId: profile.nip,
    summary: { ...summaryOf(profile, missing), standing: origin && standingOf(profile, origin) },
    ...(serving &&
      profile.level !== null && {
        level: profile.level,
        boxKey: profile.box ?? 0,
        scoreKey: profile.talentScore ?? 0,
      }),
    ...(serving &&
      profile.tmtPensiun !== null && {
        dueKind: 'retirement',
        dueOn: profile.tmtPensiun,
        dueId: profile.nip,
        due: dueOf(profile),
      }),
    profile,
    missing,
    inputsVersion,
    form: TALENT_FORM,
  };
};
