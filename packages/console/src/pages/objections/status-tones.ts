import type { components } from '@kotak9/client';
import type { Tone } from '../../parts/badge.tsx';

/** How urgent a status is. */
export const STATUS_TONES = {
  open: 'warn',
  overdue: 'bad',
  answered: 'info',
  closed: 'neutral',
} as const satisfies Record<components['schemas']['Objection']['status'], Tone>;
