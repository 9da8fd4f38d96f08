import { parseIsoDate } from '@kotak9/rules';
import { procurementFormationRegister } from '@kotak9/store';
import { describe, expect, it } from 'vitest';
import { generateCity } from '../generate-city.ts';
import { sampleProcurement } from './procurement.ts';

const today = parseIsoDate('2026-11-24');
if (today === null) throw new Error('no date');
const city = generateCity({ people: 300, seed: 1, today });

describe('the sample of procurement', () => {
  const changes = sampleProcurement(city, today);
  const of = (kind: string) => changes.filter(({ aggregate }) => aggregate.kind === kind);

  it('shows something of every kind, and is the same for the same city', () => {
    for (const kind of ['procurement-round', 'formation', 'applicant', 'appointee', 'contract']) {
      expect(of(kind).length, kind).toBeGreaterThan(0);
    }
    expect(changes.length).toBeLessThan(300);
    expect(sampleProcurement(city, today)).toEqual(changes);
  });

  it('holds what its registers can read', () => {
    for (const { head } of of('formation')) {
      expect(procurementFormationRegister.schema.safeParse(head['data']).success).toBe(true);
    }
  });

  it('begins every aggregate once', () => {
    const keys = changes.map(({ aggregate: { pk, headSk } }) => `${pk} ${headSk}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(changes.every(({ before }) => before === null)).toBe(true);
  });
});
