import { expect, it } from 'vitest';
import { day } from '../testing/values.ts';
import { circumstanceOn } from './circumstance.ts';

const lasting = { kind: 'resigned', from: day('2026-03-01'), until: null, evidence: 'SK-1' } as const;
const ended = {
  kind: 'criminal-case',
  from: day('2026-03-01'),
  until: day('2026-06-30'),
  evidence: 'B-2',
} as const;

it.each([
  ['before it', 'criminal-case', '2026-02-28', null],
  ['on its first day', 'criminal-case', '2026-03-01', 'B-2'],
  ['on its last day', 'criminal-case', '2026-06-30', 'B-2'],
  ['after it', 'criminal-case', '2026-07-01', null],
  ['while it lasts', 'resigned', '2030-01-01', 'SK-1'],
  ['of another kind', 'dismissed', '2026-04-01', null],
] as const)('%s', (_, kind, asOf, evidence) => {
  expect(circumstanceOn([lasting, ended], kind, day(asOf))?.evidence ?? null).toBe(evidence);
});
