import type * as z from 'zod';
import type { PLANNING_EVENTS } from './planning-events.ts';

const formation = {
  formationId: 'dinas-pendidikan.guru.ahli-pertama.pppk',
  year: 2027,
  unitId: 'dinas-pendidikan',
  jabatanId: 'guru.ahli-pertama',
  employmentType: 'pppk',
} as const;

export const PLANNING_EXAMPLES: {
  readonly [T in keyof typeof PLANNING_EVENTS]: z.input<(typeof PLANNING_EVENTS)[T]>;
} = {
  'workload-analysis.recorded.v1': {
    unitId: 'dinas-pendidikan',
    jabatanId: 'guru.ahli-pertama',
    year: 2026,
    kelas: 8,
    corrected: false,
  },
  'projection.fixed.v1': {
    projectionId: 'pro-3f0c9a52-6a0b-4d5f-9c53-2d1b7e6f9a11',
    firstYear: 2027,
    unitId: 'dinas-pendidikan',
    rows: 42,
    contentHash: '9f2c5b3e0c6f4d8a7b1e2d3c4f5a69788796a5b4c3d2e1f00f1e2d3c4b5a6978',
  },
  'formation.proposed.v1': { ...formation, proposed: 3 },
  'formation.approved.v1': { ...formation, approved: 2 },
  'formation.rejected.v1': formation,
  'formation.filled.v1': { ...formation, filled: 2 },
};
