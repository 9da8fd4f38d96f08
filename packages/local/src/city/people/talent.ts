import type { PostLevel } from '@kotak9/rules';
import type { Random } from '../random.ts';

/**
 * What makes one person's results hang together: a common gift, and what each axis adds of its own. About standard
 * normal, higher where people were selected for their post.
 */
export interface Talent {
  readonly performance: number;
  readonly potential: number;
}

const SELECTED: Partial<Record<PostLevel, number>> = {
  'jpt-pratama': 0.75,
  administrator: 0.6,
  'ahli-utama': 0.6,
  pengawas: 0.25,
  'ahli-madya': 0.2,
  'ahli-muda': 0.05,
  pelaksana: -0.2,
};
/** Part of the common gift and of its own in each; the squares come to about one. */
const PERFORMANCE = { shared: 0.6, own: 0.8 } as const;
const POTENTIAL = { shared: 0.5, own: 0.9 } as const;

export function drawTalent(level: PostLevel, random: Random): Talent {
  const gift = random.normal();
  const base = SELECTED[level] ?? 0;
  return {
    performance: base + PERFORMANCE.shared * gift + PERFORMANCE.own * random.normal(),
    potential: base + POTENTIAL.shared * gift + POTENTIAL.own * random.normal(),
  };
}
