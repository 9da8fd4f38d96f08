import { DISTRIBUTION_NOTES, GAP_ALARMS, LEANINGS, ORGANISATION_PREDIKATS } from '@kotak9/rules';
import * as z from 'zod';
import { Line, NipText, UnitSlug, Year } from './primitives.ts';
import { Predikat } from './terms.ts';

const counter = z.number().int().min(0);
const Interval = z
  .object({ low: z.number(), high: z.number() })
  .meta({ id: 'ConfidenceInterval', description: 'At the confidence level of the policy' });

export const OrganisationPredikat = z.enum(ORGANISATION_PREDIKATS);

export const OrganisationPredikatBody = z
  .strictObject({
    predikat: OrganisationPredikat,
    evidence: Line.meta({ description: 'Number of the decision that set it' }),
  })
  .meta({ id: 'OrganisationPredikatInput', examples: [{ predikat: 'baik', evidence: 'SK-3/2026' }] });

export const UnitPredikat = z
  .object({
    unitId: UnitSlug,
    year: Year,
    predikat: OrganisationPredikat,
    evidence: z.string(),
    version: counter,
  })
  .meta({ id: 'OrganisationPredikat' });

export const OapBody = z
  .strictObject({
    oap: z.boolean().meta({ description: 'Orang Asli Papua' }),
    legalBasis: Line.meta({ description: 'On what the agency may hold it' }),
    consent: Line.meta({ description: "Where the person's consent is kept" }),
  })
  .meta({
    id: 'OapInput',
    description: 'Held apart from the record, and shown to nobody but as a share of a large group',
    examples: [{ oap: true, legalBasis: 'PP 106/2021', consent: 'PSTJ-118/2026' }],
  });
export const OapRemovalBody = z
  .strictObject({ reason: Line })
  .meta({ id: 'OapRemovalInput', examples: [{ reason: 'Persetujuan dicabut' }] });
/** Says that it is held, and never what. */
export const OapHeld = z
  .object({ nip: NipText, held: z.boolean(), version: counter })
  .meta({ id: 'OapHeld' });

const SeverityRow = z
  .object({
    group: z
      .string()
      .nullable()
      .meta({ description: 'NIP of the rater or id of the unit; null: not recorded' }),
    people: counter,
    mean: z.number(),
    interval: Interval,
    effect: z.number().meta({ description: "Distance from the agency's mean, in standard deviations" }),
    alarm: z.enum(LEANINGS).nullable(),
  })
  .meta({ id: 'SeverityRow' });
const SeverityPanel = z
  .object({
    people: counter,
    mean: z.number().nullable(),
    hidden: counter.meta({ description: 'Groups too small to be shown, or that would give one away' }),
    rows: z.array(SeverityRow),
  })
  .meta({ id: 'SeverityPanel' });
export const RaterPanel = z
  .object({ year: Year, raters: SeverityPanel, units: SeverityPanel })
  .meta({ id: 'RaterPanel' });

export const DistributionLimit = z.object({
  anyOf: z.array(Predikat),
  atLeast: z.number().nullable(),
  atMost: z.number().nullable(),
  people: counter,
});
const counts = z.record(Predikat, counter);
export const DistributionPanel = z
  .object({
    year: Year,
    rows: z.array(
      z
        .object({
          unit: UnitSlug,
          organisation: OrganisationPredikat.nullable(),
          counts: counts.nullable(),
          warnings: z.array(z.object({ limit: DistributionLimit, people: counter, share: z.number() })),
          note: z.enum(DISTRIBUTION_NOTES).nullable(),
        })
        .meta({ id: 'DistributionRow' }),
    ),
  })
  .meta({ id: 'DistributionPanel' });

export const GAP_GROUPINGS = ['sex', 'age', 'unit', 'oap'] as const;
export const GapPanel = z
  .object({
    by: z.enum(GAP_GROUPINGS),
    people: counter,
    hidden: counter,
    rows: z.array(
      z
        .object({
          group: z.string(),
          people: counter,
          others: counter,
          score: z.object({
            mean: z.number(),
            difference: z.number(),
            interval: Interval,
            effect: z.number().nullable().meta({ description: "Hedges' g" }),
          }),
          highBoxes: z.object({ share: z.number(), difference: z.number(), interval: Interval }),
          alarms: z.array(z.enum(GAP_ALARMS)),
        })
        .meta({ id: 'GapRow' }),
    ),
  })
  .meta({ id: 'GapPanel' });
