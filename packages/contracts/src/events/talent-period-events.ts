import * as z from 'zod';
import { CalendarDate, RuleSetSlug } from '../schemas/primitives.ts';

const year = z.number().int().meta({ description: 'Year of the talent mapping' });
const counter = (description: string) => z.number().int().meta({ description });
const contentHash = z.string().meta({ description: 'SHA-256 over all entries: equal hashes, equal periods' });
const calculation = counter('Which calculation of the period it is, from 1');
const calibrationId = counter('Number of the calibration within the period');
const version = counter('The version that it made, from 1');

/** Ids, counts and hashes: who stands where is read from the API by whoever may. */
export const TALENT_PERIOD_EVENTS = {
  'talent-period.opened.v1': z.object({ year }),
  'talent-period.calculated.v1': z.object({
    year,
    calculation,
    asOf: CalendarDate.meta({ description: 'Day of the calculation' }),
    ruleSet: RuleSetSlug.meta({ description: 'The policy in force on that day' }),
    people: counter('How many are in the period'),
    placed: counter('How many of them stand in a box'),
    contentHash,
  }),
  'committee-session.recorded.v1': z.object({
    year,
    sessionId: counter('Number of the session within the period'),
    present: counter('Members present'),
    members: counter('Members of the committee'),
  }),
  'calibration.recorded.v1': z.object({
    year,
    calibrationId,
    kind: z.enum(['input-corrected', 'dissent']).meta({ description: 'What the committee said' }),
    open: z.boolean().meta({ description: 'Whether it waits for the correction of an input' }),
  }),
  'calibration.settled.v1': z.object({
    year,
    calibrationId,
    outcome: z.enum(['corrected', 'unfounded']).meta({ description: 'What became of it' }),
  }),
  'talent-period.calibrated.v1': z.object({
    year,
    calculation,
    sessions: counter('Sessions held with quorum'),
    calibrations: counter('How many calibrations were recorded'),
    contentHash,
  }),
  'talent-period.ratified.v1': z.object({
    year,
    version,
    people: counter('How many are in the period'),
    placed: counter('How many of them stand in a box'),
    contentHash,
  }),
  'talent-period.corrected.v1': z.object({
    year,
    version,
    added: counter('People added'),
    removed: counter('People taken out'),
    changed: counter('People whose entry differs'),
    contentHash,
  }),
  'talent-period.archived.v1': z.object({ year, version: counter('The last version') }),
} as const;
