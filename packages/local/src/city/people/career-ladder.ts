import type { PostLevel } from '@kotak9/rules';
import type { Seat } from '../organization/post.ts';
import type { Random } from '../random.ts';

/** Levels held on the way, lowest first, the present one last; each rung is a post held for good. */
export function careerLadder(level: PostLevel, seat: Seat, random: Random): PostLevel[] {
  if (seat.employmentType === 'pppk') return [level];
  const again = (probability: number): PostLevel[] => (random.chance(probability) ? [level] : []);
  switch (level) {
    case 'jpt-pratama':
      return ['pelaksana', 'pengawas', 'administrator', ...again(0.5), level];
    case 'administrator':
      return ['pelaksana', 'pengawas', ...again(0.55), level];
    case 'pengawas':
      return ['pelaksana', ...again(0.5), level];
    case 'ahli-utama':
      return ['ahli-pertama', 'ahli-muda', 'ahli-madya', level];
    case 'ahli-madya':
      return ['ahli-pertama', 'ahli-muda', level];
    case 'ahli-muda':
      return ['ahli-pertama', ...again(0.4), level];
    case 'penyelia':
      return ['terampil', 'mahir', level];
    case 'mahir':
      return ['terampil', level];
    default:
      return [...again(0.55), level];
  }
}
