import { describe, expect, it } from 'vitest';
import { SERVICE_STATUSES } from '../terms.ts';
import { checkRuleSet } from './check-rule-set.ts';
import { defaultRuleSet } from './default-rule-set.ts';
import { wantedKind } from './wanted-kind.ts';

/** What the shape says of something that fits nowhere. */
const wantedIn = (changed: object, path: string) => {
  const checked = checkRuleSet({ ...defaultRuleSet, ...changed });
  const fault = checked.ok ? undefined : checked.error.find((one) => one.path === path);
  return fault === undefined ? expect.unreachable(path) : wantedKind(fault);
};

describe('wantedKind', () => {
  it('is the terms of the rules themselves', () => {
    expect(wantedIn({ placeableStatuses: [''] }, 'placeableStatuses[0]')).toEqual({
      kind: 'term',
      terms: [...SERVICE_STATUSES],
    });
  });

  it('is terms that are numbers, as numbers', () => {
    const services = { ...defaultRuleSet.services, restDays: [''] };
    expect(wantedIn({ services }, 'services.restDays[0]')).toEqual({
      kind: 'term',
      terms: [0, 1, 2, 3, 4, 5, 6],
    });
  });

  it('is a number, or a text', () => {
    const fairness = { ...defaultRuleSet.fairness, ageBands: [''] };
    expect(wantedIn({ fairness }, 'fairness.ageBands[0]')).toEqual({ kind: 'number' });
    expect(wantedIn({ sources: [''] }, 'sources[0]')).toEqual({ kind: 'text' });
    const lhkpn = { ...defaultRuleSet.services.lhkpn, positions: [''] };
    const services = { ...defaultRuleSet.services, lhkpn };
    expect(wantedIn({ services }, 'services.lhkpn.positions[0]')).toEqual({ kind: 'text' });
  });

  it('is nothing to be typed where parts are wanted', () => {
    const forecast = { ...defaultRuleSet.forecast, freezeWindows: [''] };
    expect(wantedIn({ forecast }, 'forecast.freezeWindows[0]')).toBeNull();
    expect(wantedIn({ sources: '' }, 'sources')).toBeNull();
  });
});
