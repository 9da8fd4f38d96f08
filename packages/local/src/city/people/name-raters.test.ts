import { day } from '@kotak9/rules/testing';
import { expect, it } from 'vitest';
import { DEFAULT_SEED, drawCity } from '../generate-city.ts';

it('has each rating signed by the holder of the post above, and by nobody where that is vacant', () => {
  const { people, positions } = drawCity({ people: 1500, seed: DEFAULT_SEED, today: day('2026-11-24') });
  const byId = new Map(positions.map((position) => [position.id, position]));
  const signed = new Set<string | null>();
  for (const { nip, post, performance } of people) {
    const own = byId.get(post?.positionId ?? expect.unreachable());
    const above = own?.superiorId ? byId.get(own.superiorId) : undefined;
    for (const { rater } of performance) {
      expect(rater).toBe(above?.holder ?? null);
      expect(rater).not.toBe(nip);
      signed.add(rater);
    }
  }
  expect(signed.has(null)).toBe(true);
  expect(signed.size).toBeGreaterThan(50);
});
