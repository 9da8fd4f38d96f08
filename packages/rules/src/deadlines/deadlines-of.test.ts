import { describe, expect, it } from 'vitest';
import { EMPTY_DOSSIER } from '../dossier.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { SERVICE_STATUSES } from '../terms.ts';
import { buildPerson, day } from '../testing/index.ts';
import { DEADLINE_KINDS } from './deadline.ts';
import { deadlinesOf } from './deadlines-of.ts';

const TODAY = day('2026-11-02');
const of = (status: (typeof SERVICE_STATUSES)[number]) =>
  deadlinesOf({ person: { ...buildPerson(), status }, dossier: EMPTY_DOSSIER }, TODAY, defaultRuleSet);

describe('deadlinesOf', () => {
  it('knows each kind once, and gives no deadline twice', () => {
    expect(new Set(DEADLINE_KINDS).size).toBe(DEADLINE_KINDS.length);
    const keys = of('aktif').map(({ kind, id }) => `${kind} ${id}`);
    expect(keys.length).toBeGreaterThan(3);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is in the order of the days', () => {
    const days = of('aktif').map(({ dueOn }) => dueOn);
    expect(days).toEqual(days.toSorted());
  });

  it.each(SERVICE_STATUSES)(
    'of somebody who is %s: something, or nothing once the service has ended',
    (status) => {
      expect(of(status).length > 0).toBe(status !== 'pensiun' && status !== 'berhenti');
    },
  );
});
