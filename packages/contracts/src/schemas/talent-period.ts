import { COMMITTEE_ROLES, PERIOD_STATUSES } from '@kotak9/rules';
import * as z from 'zod';
import { whenSound } from './cross-field.ts';
import { Box } from './placement.ts';
import { CalendarDate, Line, NipText, RuleSetSlug, UnitSlug, Year } from './primitives.ts';

const counter = z.number().int().min(0);
const score = z.number().nullable();
const YEAR = Year.meta({ description: 'Year of the talent mapping (periode talenta)' });
/** Longer than a line: reasons are read by whoever reviews the period. */
const Reason = z.string().trim().min(1).max(1000);
const Evidence = Line.meta({ description: 'Where the proof is kept, e.g. number of a letter or of minutes' });

export const PeriodStatus = z.enum(PERIOD_STATUSES);

export const PeriodEntry = z
  .object({
    nip: NipText,
    unitId: UnitSlug,
    status: z.enum(['placed', 'unplaced']),
    box: Box.nullable(),
    performanceScore: score,
    potentialScore: score,
    talentScore: score,
    placementVersion: counter,
    inputsVersion: counter,
    ruleSet: RuleSetSlug,
    asOf: CalendarDate,
  })
  .meta({ id: 'TalentPeriodEntry' });

/** What a fixed version was corrected for, and how far. */
export const PeriodCorrection = z
  .object({ reason: z.string(), evidence: z.string(), added: counter, removed: counter, changed: counter })
  .meta({ id: 'TalentPeriodCorrection' });

export const TalentPeriod = z
  .object({
    year: YEAR,
    status: PeriodStatus,
    committee: z.string().meta({ description: 'Name of the body, as the policy names it' }),
    calculation: counter.meta({ description: 'How often it was calculated' }),
    calculatedAt: z.string().nullable(),
    asOf: CalendarDate.nullable().meta({ description: 'Day of the calculation' }),
    ruleSet: RuleSetSlug.nullable(),
    people: counter,
    placed: counter,
    contentHash: z.string().nullable().meta({ description: 'SHA-256 over all entries' }),
    version: counter.meta({ description: '0 until it is ratified; each correction adds one' }),
    sessions: counter,
    calibrations: counter,
    openCalibrations: counter,
    decreeNumber: z.string().nullable(),
    ratifiedAt: z.string().nullable(),
    correction: PeriodCorrection.nullable(),
  })
  .meta({ id: 'TalentPeriod' });

export const TalentPeriodBody = z
  .strictObject({ year: YEAR })
  .meta({ id: 'TalentPeriodInput', examples: [{ year: 2026 }] });

/** A body that says nothing: the act is all. */
export const NothingBody = z.strictObject({}).meta({ id: 'NothingInput', examples: [{}] });

export const SessionBody = z
  .strictObject({
    minutesNumber: Line.meta({ description: 'Number of the minutes (berita acara)' }),
    date: CalendarDate,
    attendance: z
      .array(z.strictObject({ nip: NipText, role: z.enum(COMMITTEE_ROLES), present: z.boolean() }))
      .min(1)
      .max(100)
      .meta({ description: 'Every member of the committee, present or not' }),
  })
  .meta({
    id: 'CommitteeSessionInput',
    examples: [
      {
        minutesNumber: 'BA-12/KTI/2026',
        date: '2026-02-16',
        attendance: [
          { nip: '196803151993031004', role: 'ketua', present: true },
          { nip: '197105101996031002', role: 'sekretaris', present: true },
          { nip: '197402201999032001', role: 'anggota', present: true },
          { nip: '197506102000031003', role: 'anggota', present: false },
        ],
      },
    ],
  });

export const CommitteeSession = z
  .object({
    ...SessionBody.shape,
    id: counter,
    members: counter,
    present: counter,
    needed: counter.meta({ description: 'How many had to be present for the quorum' }),
  })
  .meta({ id: 'CommitteeSession' });

const CALIBRATION_KINDS = ['input-corrected', 'dissent'] as const;
const recordVersion = counter.min(1).nullable().default(null);

/**
 * What the committee may say about a person. There is no field for a box or a score: an input is mended where inputs
 * are recorded, and the result follows; or the committee disagrees, and the result stays.
 */
export const CalibrationBody = z
  .strictObject({
    kind: z.enum(CALIBRATION_KINDS),
    session: counter.min(1),
    nip: NipText,
    reason: Reason,
    evidence: Evidence,
    recordVersion: recordVersion.meta({
      description:
        'Version of the record with the correction; null for a dissent, or while HR has yet to correct',
    }),
  })
  .refine((body) => body.kind !== 'dissent' || body.recordVersion === null, {
    error: 'dissent-corrects-nothing',
    path: ['recordVersion'],
    when: whenSound({ kind: z.enum(CALIBRATION_KINDS), recordVersion }),
  })
  .meta({
    id: 'CalibrationInput',
    description: 'Corrects an input or records a dissent; a result is never set',
    examples: [
      {
        kind: 'input-corrected',
        session: 1,
        nip: '197105101996031002',
        reason: 'Predikat kinerja 2025 belum sesuai dokumen evaluasi',
        evidence: 'BA-12/KTI/2026 butir 3',
        recordVersion: 15,
      },
      {
        kind: 'dissent',
        session: 1,
        nip: '197105101996031002',
        reason: 'Komite menilai penugasan lintas OPD tahun berjalan belum tercermin',
        evidence: 'BA-12/KTI/2026 butir 4',
      },
    ],
  });

const SETTLEMENTS = ['corrected', 'unfounded'] as const;
const settlementReason = Reason.nullable().default(null);

export const SettlementBody = z
  .strictObject({
    outcome: z.enum(SETTLEMENTS),
    recordVersion: recordVersion.meta({ description: 'Version of the record with the correction' }),
    reason: settlementReason.meta({ description: 'Why there was nothing to correct' }),
  })
  .refine((body) => body.outcome !== 'corrected' || body.recordVersion !== null, {
    error: 'record-version-needed',
    path: ['recordVersion'],
    when: whenSound({ outcome: z.enum(SETTLEMENTS), recordVersion }),
  })
  .refine((body) => body.outcome !== 'unfounded' || body.reason !== null, {
    error: 'reason-needed',
    path: ['reason'],
    when: whenSound({ outcome: z.enum(SETTLEMENTS), reason: settlementReason }),
  })
  .meta({
    id: 'CalibrationSettlementInput',
    examples: [
      { outcome: 'corrected', recordVersion: 15 },
      { outcome: 'unfounded', reason: 'Dokumen evaluasi sama dengan yang tercatat' },
    ],
  });

export const Calibration = z
  .object({
    id: counter,
    kind: z.enum(CALIBRATION_KINDS),
    session: counter,
    nip: NipText,
    reason: z.string(),
    evidence: z.string(),
    status: z.enum(['open', 'corrected', 'unfounded', 'noted']),
    /** Of the record, once the correction is in it. */
    recordVersion: counter.nullable(),
    /** Why there was nothing to correct. */
    settlement: z.string().nullable(),
    before: PeriodEntry,
    after: PeriodEntry.nullable(),
    at: z.string(),
  })
  .meta({ id: 'Calibration' });

export const RatificationBody = z
  .strictObject({
    session: counter.min(1).meta({ description: 'The session, with quorum, that decided it' }),
    decreeNumber: Line.meta({ description: 'Number of the decree (SK) that fixes the period' }),
  })
  .meta({ id: 'RatificationInput', examples: [{ session: 2, decreeNumber: '800.1/45/2026' }] });

const People = z.array(NipText).max(200);
export const CorrectionBody = z
  .strictObject({
    reason: Reason,
    evidence: Evidence,
    people: People.default([]).meta({ description: 'Whose entry is taken anew from the present placement' }),
    removed: People.default([]).meta({ description: 'Who was in the period by mistake' }),
  })
  .meta({
    id: 'PeriodCorrectionInput',
    examples: [
      {
        reason: 'Keberatan dikabulkan: predikat 2025 diperbaiki',
        evidence: 'SK-7/2026',
        people: ['197105101996031002'],
      },
    ],
  });

export const PeriodDiff = z
  .object({
    from: counter,
    to: counter,
    added: z.array(PeriodEntry),
    removed: z.array(PeriodEntry),
    changed: z.array(
      z.object({ nip: NipText, before: PeriodEntry, after: PeriodEntry, fields: z.array(z.string()) }),
    ),
  })
  .meta({ id: 'TalentPeriodDiff' });
