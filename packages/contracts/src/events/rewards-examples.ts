import type * as z from 'zod';
import type { REWARDS_EVENTS } from './rewards-events.ts';

const proposal = { nip: '197105101996031002', id: 'slks-30-2026-04-01' };

export const REWARDS_EXAMPLES: {
  readonly [T in keyof typeof REWARDS_EVENTS]: z.input<(typeof REWARDS_EVENTS)[T]>;
} = {
  'award-proposal.made.v1': proposal,
  'award-proposal.decided.v1': { ...proposal, conferred: true },
};
