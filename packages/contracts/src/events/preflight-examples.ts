import type * as z from 'zod';
import type { PREFLIGHT_EVENTS } from './preflight-events.ts';

export const PREFLIGHT_EXAMPLES: {
  readonly [T in keyof typeof PREFLIGHT_EVENTS]: z.input<(typeof PREFLIGHT_EVENTS)[T]>;
} = {
  'preflight-export.created.v1': {
    exportId: 'pre-3f0c9a52-6a0b-4d5f-9c53-2d1b7e6f9a11',
    purpose: 'simata',
    people: 118,
    free: 104,
    heldBack: 14,
    batches: 3,
    contentHash: '9f2c5b3e0c6f4d8a7b1e2d3c4f5a69788796a5b4c3d2e1f00f1e2d3c4b5a6978',
  },
};
