import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { day } from '../testing/values.ts';
import { type ParsedNip, parseNip, toNip, warnAboutNip } from './nip.ts';

describe('parseNip', () => {
  it('6a: reads a PNS', () => {
    expect(parseNip('196803151993031004')).toEqual({
      ok: true,
      value: {
        nip: '196803151993031004',
        birthDate: '1968-03-15',
        sex: 'pria',
        employmentTypeHint: 'pns',
        tmtCpns: '1993-03',
        firstYear: 1993,
        sequence: 4,
      },
    });
  });

  it('6e: reads a leap birth and a woman', () => {
    expect(parseNip('196802291993032001')).toMatchObject({
      ok: true,
      value: { birthDate: '1968-02-29', sex: 'wanita', sequence: 1 },
    });
  });

  it.each([
    ['6g', '199009132023211014', 2023, 'pria', 14],
    ['part-time', '199009132025242014', 2025, 'wanita', 14],
  ])('%s: reads a PPPK', (_, text, firstYear, sex, sequence) => {
    expect(parseNip(text)).toMatchObject({
      ok: true,
      value: { employmentTypeHint: 'pppk', tmtCpns: null, firstYear, sex, sequence },
    });
  });

  it.each([
    ['6b', '196813151993031004', ['birth-date']],
    ['6i', '19680315199303100', ['not-18-digits']],
    ['letters', '19680315199303100A', ['not-18-digits']],
    ['no leap year', '196902291993031004', ['birth-date']],
    ['another century', '186803151993031004', ['birth-date']],
    ['a year with 19 at its end', '181903151993031004', ['birth-date']],
    ['neither month nor contracts', '196803151993131004', ['appointment-month']],
    ['month 00', '196803151993001004', ['appointment-month']],
    ['sex 3', '196803151993033004', ['sex']],
    ['sequence 000', '196803151993031000', ['sequence']],
    ['all at once', '196813151993133000', ['birth-date', 'appointment-month', 'sex', 'sequence']],
  ])('%s: refuses %s', (_, text, faults) => {
    expect(parseNip(text)).toEqual({ ok: false, error: faults });
    expect(toNip(text)).toBeNull();
  });
});

describe('warnAboutNip', () => {
  const warn = (text: string, birthDate: string | null, employmentType: 'pns' | 'pppk' = 'pns') =>
    warnAboutNip(
      parsedNip(text),
      { birthDate: birthDate === null ? null : day(birthDate), employmentType },
      defaultRuleSet.cpnsAge,
    );

  it('has nothing to say about an ordinary number', () => {
    expect(warn('196803151993031004', '1968-03-15')).toEqual([]);
    expect(warn('196803151993031004', null)).toEqual([]);
  });

  it.each([
    ['198003011998031001', []], // 18 on that very day
    ['198003021998031001', ['cpns-too-young']],
    ['196003151996031001', []], // 35
    ['196002151996031001', ['cpns-too-old']],
    ['196002152023211001', ['employment-type-differs']],
  ])('%s: %j', (text, warnings) => {
    expect(warn(text, null)).toEqual(warnings);
  });

  it('sees a birth date other than that of the record', () => {
    expect(warn('196803151993031004', '1968-05-15')).toEqual(['birth-date-differs']);
  });
});

function parsedNip(text: string): ParsedNip {
  const result = parseNip(text);
  if (!result.ok) throw new Error(result.error.join());
  return result.value;
}
