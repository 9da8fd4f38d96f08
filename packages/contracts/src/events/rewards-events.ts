import * as z from 'zod';
import { Nip } from './fields.ts';

const proposal = {
  nip: Nip,
  id: z.string().meta({ description: 'The proposal among those of the person' }),
};

export const REWARDS_EVENTS = {
  'award-proposal.made.v1': z.object(proposal),
  'award-proposal.decided.v1': z.object({
    ...proposal,
    conferred: z.boolean().meta({ description: 'Whether the medal was conferred' }),
  }),
} as const;
