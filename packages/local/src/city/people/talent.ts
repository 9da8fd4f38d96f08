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
const SHARED = 0.6;
const OWN = 0.8;

export function drawTalent(level: PostLevel, random: Random): Talent {
  const gift = random.normal();
  const base = SELECTED[level] ?? 0;
  return {
    performance: base + SHARED * gift + OWN * random.normal(),
    potential: base + SHARED * gift + OWN * random.normal(),
  };
}
