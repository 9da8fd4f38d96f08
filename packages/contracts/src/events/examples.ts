import type * as z from 'zod';
import { CAREER_DEVELOPMENT_EXAMPLES } from './career-development-examples.ts';
import type { EVENT_DATA, EventType } from './data.ts';
import { DEADLINE_EXAMPLES } from './deadline-examples.ts';
import { DISCIPLINE_EXAMPLES } from './discipline-examples.ts';
import { FAIRNESS_EXAMPLES } from './fairness-examples.ts';
import { IMPORT_EXAMPLES } from './import-examples.ts';
import { INFORMATION_EXAMPLES } from './information-examples.ts';
import { MERIT_EXAMPLES } from './merit-examples.ts';
import { OBJECTION_EXAMPLES } from './objection-examples.ts';
import { PAY_EXAMPLES } from './pay-examples.ts';
import { PERFORMANCE_MANAGEMENT_EXAMPLES } from './performance-management-examples.ts';
import { PLANNING_EXAMPLES } from './planning-examples.ts';
import { POLICY_EXAMPLES } from './policy-examples.ts';
import { PREFLIGHT_EXAMPLES } from './preflight-examples.ts';
import { PROCUREMENT_EXAMPLES } from './procurement-examples.ts';
import { PROMOTION_EXAMPLES } from './promotion-examples.ts';
import { REWARDS_EXAMPLES } from './rewards-examples.ts';
import { SERVICES_EXAMPLES } from './services-examples.ts';
import { SUBSCRIPTION_EXAMPLES } from './subscription-examples.ts';
import { TALENT_PERIOD_EXAMPLES } from './talent-period-examples.ts';
import { TALENT_POOL_EXAMPLES } from './talent-pool-examples.ts';

const NIP = '197105101996031002';
const recorded = { nip: NIP, id: '2025-02-10', corrected: false };
const vacancy = {
  vacancyId: 'vac-kepala-dinas-pendidikan-1',
  positionId: 'kepala-dinas-pendidikan',
};
const list = {
  ...vacancy,
  listId: 'lst-kepala-dinas-pendidikan-1',
  contentHash: '9f2c5b3e0c6f4d8a7b1e2d3c4f5a69788796a5b4c3d2e1f00f1e2d3c4b5a6978',
};
const comingVacancy = { ...vacancy, cause: 'pensiun', effectiveDate: '2027-03-01' } as const;

/** One example of each event's data: what subscribers are shown, and what every consumer must be able to read. */
export const EVENT_EXAMPLES: { readonly [T in EventType]: z.input<(typeof EVENT_DATA)[T]> } = {
  'unit.created.v1': { unitId: 'distrik-abepura', parentId: null },
  'position.created.v1': {
    positionId: 'kepala-dinas-pendidikan',
    unitId: 'dinas-pendidikan',
    holder: null,
  },
  'position.changed.v1': {
    positionId: 'kepala-dinas-pendidikan',
    fields: ['holder', 'holderSince', 'vacantSince'],
    holder: NIP,
  },
  'position-standard.set.v1': { positionId: 'kepala-dinas-pendidikan', holder: NIP },
  'record.created.v1': {
    nip: NIP,
    employmentType: 'pns',
    unitId: 'dinas-pendidikan',
    positionId: 'sekretaris-dinas-pendidikan',
    inputs: 12,
  },
  'record.changed.v1': { nip: NIP, fields: ['rank'] },
  'performance.recorded.v1': { nip: NIP, id: '2025', corrected: false, predikat: 'sangat-baik' },
  'competency.assessed.v1': recorded,
  'education.recorded.v1': { ...recorded, id: 's2-2014' },
  'training.recorded.v1': recorded,
  'career.recorded.v1': recorded,
  'award.recorded.v1': recorded,
  'assignment.recorded.v1': recorded,
  'feedback.recorded.v1': { ...recorded, id: '2025', corrected: true },
  'discipline.recorded.v1': { nip: NIP, corrected: false },
  'placement.changed.v1': {
    nip: NIP,
    status: 'placed',
    box: 9,
    previousBox: 8,
    ruleSet: 'bkn-411-2025',
    asOf: '2026-03-02',
    inputsVersion: 14,
    levels: ['administrator'],
  },
  'candidate-profile.changed.v1': { nip: NIP, inputsVersion: 15, levels: ['pengawas', 'administrator'] },
  'retirement.flagged.v1': {
    nip: NIP,
    tmtPensiun: '2029-06-01',
    positionId: 'sekretaris-dinas-pendidikan',
  },
  'retirement.unflagged.v1': { nip: NIP, reason: 'no-longer-due' },
  'retirement.effected.v1': {
    nip: NIP,
    tmtPensiun: '2029-06-01',
    positionId: 'sekretaris-dinas-pendidikan',
  },
  'vacancy.forecast.v1': comingVacancy,
  'vacancy.opened.v1': comingVacancy,
  'vacancy.closed.v1': { ...vacancy, reason: 'holder-stays' },
  'succession-list.drafted.v1': { ...list, candidates: 11, shortlisted: 3 },
  'succession-list.published.v1': { ...list, shortlisted: 3 },
  'succession-list.withdrawn.v1': { ...list, reason: 'Standar kompetensi jabatan diperbarui' },
  'appointment.decided.v1': {
    ...vacancy,
    listId: list.listId,
    nip: NIP,
    rank: 1,
    decreeNumber: '821.22/117/2026',
    effectiveDate: '2027-03-01',
    reasonGiven: false,
  },
  'appointment.refused.v1': {
    ...vacancy,
    listId: list.listId,
    nip: NIP,
    code: 'appointment/not-among-three',
  },
  'appointment.applied.v1': {
    nip: NIP,
    positionId: 'kepala-dinas-pendidikan',
    previousPositionId: 'sekretaris-dinas-pendidikan',
    decreeNumber: '821.22/117/2026',
  },
  'vacancy.filled.v1': { ...vacancy, nip: NIP },
  ...TALENT_POOL_EXAMPLES,
  ...TALENT_PERIOD_EXAMPLES,
  ...FAIRNESS_EXAMPLES,
  ...PAY_EXAMPLES,
  ...REWARDS_EXAMPLES,
  ...DISCIPLINE_EXAMPLES,
  ...CAREER_DEVELOPMENT_EXAMPLES,
  ...DEADLINE_EXAMPLES,
  ...MERIT_EXAMPLES,
  ...IMPORT_EXAMPLES,
  ...INFORMATION_EXAMPLES,
  ...OBJECTION_EXAMPLES,
  ...PREFLIGHT_EXAMPLES,
  ...PROCUREMENT_EXAMPLES,
  ...PROMOTION_EXAMPLES,
  ...PLANNING_EXAMPLES,
  ...PERFORMANCE_MANAGEMENT_EXAMPLES,
  ...SERVICES_EXAMPLES,
  ...SUBSCRIPTION_EXAMPLES,
  ...POLICY_EXAMPLES,
};
