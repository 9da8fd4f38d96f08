import * as z from 'zod';
import { PreflightPurpose } from '../schemas/preflight.ts';

const count = (description: string) => z.number().int().meta({ description });

export const PREFLIGHT_EVENTS = {
  'preflight-export.created.v1': z.object({
    exportId: z.string().meta({ description: 'The export; who is in it is read from the API' }),
    purpose: PreflightPurpose.meta({ description: 'What it was drawn up for' }),
    people: count('How many people it holds'),
    free: count('How many of them are ready to go'),
    heldBack: count('How many are held back by a blocking finding'),
    batches: count('How many batches it has'),
    contentHash: z.string().meta({ description: 'SHA-256 of all batches' }),
  }),
} as const;
