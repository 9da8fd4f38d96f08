import * as z from 'zod';
import { OrganisationPredikat } from '../schemas/fairness.ts';
import { Nip, Unit } from './fields.ts';

/** That a protected datum was recorded is said for the audit; which one and what it is, nowhere. */
export const FAIRNESS_EVENTS = {
  'organisation-predikat.set.v1': z.object({
    unitId: Unit,
    year: z.number().int().meta({ description: 'Year of the predikat' }),
    predikat: OrganisationPredikat.meta({ description: "The organisation's own predikat" }),
  }),
  'protected-datum.recorded.v1': z.object({ nip: Nip }),
  'protected-datum.removed.v1': z.object({ nip: Nip }),
} as const;
