import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar.ts';
import type { Box } from '../placement.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { EXIT_REASONS } from '../policy/talent-pool-rules.ts';
import type { CandidateProfile } from '../succession.ts';
import { POST_LEVELS, SANCTION_LEVELS, SERVICE_STATUSES } from '../terms.ts';
import { buildProfile } from '../testing/build-profile.ts';
import { day } from '../testing/values.ts';
import type { Circumstance } from './circumstance.ts';
import { applyStep, type Membership, openSpell } from './membership.ts';
import { type PoolFacts, reasonsToLeave } from './reasons-to-leave.ts';
import { reconcileMembership, reentryOn } from './reconcile-membership.ts';

const today = day('2026-08-03');
const rules = defaultRuleSet;
const withPool = (changes: Partial<typeof rules.talentPool>) => ({
  ...rules,
  talentPool: { ...rules.talentPool, ...changes },
});

const facts = (
  changes: Partial<CandidateProfile> = {},
  circumstances: readonly Circumstance[] = [],
): PoolFacts => ({
  profile: buildProfile(changes),
  circumstances,
});
const member = (changes: Partial<NonNullable<ReturnType<typeof openSpell>>> = {}): Membership => ({
  spells: [
    {
      enteredOn: day('2025-03-01'),
      postLevel: 'administrator',
      box: 9,
      level: 'nasional',
      since: day('2025-03-01'),
      exit: null,
      ...changes,
    },
  ],
});
const recorded = (kind: Circumstance['kind']): Circumstance => ({
  kind,
  from: day('2026-08-01'),
  until: null,
  evidence: `bukti-${kind}`,
});
const sanctioned = (level: 'ringan' | 'sedang' | 'berat', from = '2026-08-01', until = '2026-12-31') => ({
  sanctions: [{ level, from: day(from), until: day(until) }],
});

describe('entering', () => {
  it.each([
    [9, 'nasional'],
    [8, 'instansi'],
    [7, 'instansi'],
  ] as const)('from box %i, for %s', (box, level) => {
    expect(reconcileMembership(facts({ box }), null, today, rules)).toEqual({
      step: 'enter',
      box,
      level,
      postLevel: 'administrator',
    });
  });

  it.each([1, 2, 3, 4, 5, 6, null] as const)('not from box %s', (box) => {
    expect(reconcileMembership(facts({ box }), null, today, rules)).toEqual({ step: 'none' });
  });

  it('takes boxes and their level from the policy: in one source 7 and 8 are national too', () => {
    const other = withPool({ boxes: [{ box: 8, level: 'nasional' }] });
    expect(reconcileMembership(facts({ box: 8 }), null, today, other)).toMatchObject({ level: 'nasional' });
    expect(reconcileMembership(facts({ box: 9 }), null, today, other)).toEqual({ step: 'none' });
  });

  it('not while anything bars', () => {
    expect(reconcileMembership(facts(sanctioned('berat')), null, today, rules)).toEqual({ step: 'none' });
    expect(reconcileMembership(facts({}, [recorded('criminal-case')]), null, today, rules)).toEqual({
      step: 'none',
    });
  });
});

describe('staying', () => {
  it('asks nothing where nothing differs', () => {
    expect(reconcileMembership(facts(), member(), today, rules)).toEqual({ step: 'none' });
  });

  it('in another box', () => {
    expect(reconcileMembership(facts({ box: 7 }), member(), today, rules)).toEqual({
      step: 'change',
      box: 7,
      level: 'instansi',
    });
  });

  it('in another box of the same level', () => {
    const of8 = member({ box: 8, level: 'instansi' });
    expect(reconcileMembership(facts({ box: 7 }), of8, today, rules)).toMatchObject({
      step: 'change',
      box: 7,
    });
  });

  it('at another level of the same box, where the policy changed', () => {
    const other = withPool({ boxes: [{ box: 9, level: 'instansi' }] });
    expect(reconcileMembership(facts(), member(), today, other)).toEqual({
      step: 'change',
      box: 9,
      level: 'instansi',
    });
  });
});

describe('leaving', () => {
  it.each<[string, PoolFacts, string]>([
    ['a box below', facts({ box: 6 }), 'box-below'],
    ['no box', facts({ box: null }), 'unplaced'],
    ['sanction sedang', facts(sanctioned('sedang')), 'sanction'],
    ['sanction berat from today', facts(sanctioned('berat', '2026-08-03')), 'sanction'],
    ['sanction berat until today', facts(sanctioned('berat', '2026-01-01', '2026-08-03')), 'sanction'],
    ['a post one level up', facts({ level: 'jpt-pratama' }), 'placed-in-target'],
    ['retired', facts({ status: 'pensiun' }), 'retired'],
    ['retires today', facts({ tmtPensiun: today }), 'retired'],
    ['mpp', facts({ status: 'mpp' }), 'mpp'],
    ['cltn', facts({ status: 'cltn' }), 'on-leave'],
    ['left, nobody recorded why', facts({ status: 'berhenti' }), 'left-service'],
    ['assessment expired', facts({ assessmentValidUntil: day('2026-08-02') }), 'assessment-expired'],
    ['unwilling from today', facts({ unwillingSince: today }), 'unwilling'],
  ])('%s', (_, of, reason) => {
    expect(reconcileMembership(of, member(), today, rules)).toEqual({
      step: 'leave',
      reason,
      evidence: null,
    });
  });

  it.each(['resigned', 'dismissed', 'moved-agency', 'criminal-case'] as const)(
    '%s, with the reference of its document',
    (kind) => {
      const of = facts({ status: 'berhenti' }, [recorded(kind)]);
      const expected = kind === 'criminal-case' ? { reason: 'left-service', evidence: null } : null;
      expect(reconcileMembership(of, member(), today, rules)).toEqual({
        step: 'leave',
        ...(expected ?? { reason: kind, evidence: `bukti-${kind}` }),
      });
    },
  );

  it('for a criminal case while still in service', () => {
    expect(reconcileMembership(facts({}, [recorded('criminal-case')]), member(), today, rules)).toEqual({
      step: 'leave',
      reason: 'criminal-case',
      evidence: 'bukti-criminal-case',
    });
  });

  it.each<[string, PoolFacts]>([
    ['sanction ringan', facts(sanctioned('ringan'))],
    ['a sanction that begins tomorrow', facts(sanctioned('berat', '2026-08-04'))],
    ['a sanction that ended yesterday', facts(sanctioned('berat', '2026-01-01', '2026-08-02'))],
    ['the last day of the assessment', facts({ assessmentValidUntil: today })],
    ['the day before retirement', facts({ tmtPensiun: day('2026-08-04') })],
    ['unwilling from tomorrow', facts({ unwillingSince: day('2026-08-04') })],
    ['a post of the same level', facts({ level: 'administrator' })],
    ['a post that is no target of an administrator', facts({ level: 'ahli-madya' })],
    ['no post at all', facts({ level: null })],
    ['no assessment on record', facts({ assessmentValidUntil: null })],
    ['no retirement in sight', facts({ tmtPensiun: null })],
  ])('not for %s', (_, of) => {
    expect(reconcileMembership(of, member(), today, rules)).toEqual({ step: 'none' });
  });

  it('not for a post of the level on entering, even where the policy feeds a level from itself', () => {
    const target = rules.targets['jpt-pratama'];
    if (!target) throw new Error('the default rule set knows JPT pratama');
    const sideways = { ...rules, targets: { administrator: target, 'jpt-pratama': target } };
    expect(reconcileMembership(facts(), member(), today, sideways)).toEqual({ step: 'none' });
  });

  it('knows no target for somebody who entered without a post', () => {
    const of = facts({ level: 'jpt-pratama' });
    expect(reconcileMembership(of, member({ postLevel: null }), today, rules)).toEqual({ step: 'none' });
  });

  it('after the longest stay, if there is one', () => {
    const limited = withPool({ maxStayMonths: 17 });
    const left = { step: 'leave', reason: 'max-stay', evidence: null };
    expect(reconcileMembership(facts(), member(), day('2026-07-31'), limited)).toEqual({ step: 'none' });
    expect(reconcileMembership(facts(), member(), day('2026-08-01'), limited)).toEqual(left);
    expect(
      reconcileMembership(
        facts({ assessmentValidUntil: null, tmtPensiun: null }),
        null,
        day('2036-08-01'),
        limited,
      ),
    ).toMatchObject({ step: 'enter' });
  });
});

describe('the reason recorded', () => {
  it('is the first of the order, of all that hold', () => {
    const everything = facts(
      {
        ...sanctioned('berat'),
        status: 'berhenti',
        box: 5,
        level: 'jpt-pratama',
        unwillingSince: day('2026-01-01'),
        assessmentValidUntil: day('2026-01-01'),
        tmtPensiun: today,
      },
      [recorded('resigned'), recorded('dismissed'), recorded('moved-agency'), recorded('criminal-case')],
    );
    const spell = openSpell(member());
    const limited = withPool({ maxStayMonths: 1 });
    expect(
      reasonsToLeave({ facts: everything, spell, asOf: today, ruleSet: limited }).map(({ reason }) => reason),
    ).toEqual([
      'retired',
      'dismissed',
      'resigned',
      'moved-agency',
      'left-service',
      'criminal-case',
      'sanction',
      'placed-in-target',
      'unwilling',
      'assessment-expired',
      'box-below',
      'max-stay',
    ]);
    expect(reconcileMembership(everything, member(), today, limited)).toMatchObject({ reason: 'retired' });
  });

  it('follows the order of the policy', () => {
    const exitOrder = EXIT_REASONS.toReversed();
    const of = facts({ box: 5, ...sanctioned('berat') });
    expect(reconcileMembership(of, member(), today, withPool({ exitOrder }))).toMatchObject({
      reason: 'box-below',
    });
  });
});

describe('coming back', () => {
  const left = (reason: 'placed-in-target' | 'sanction') =>
    member({ exit: { on: day('2026-01-31'), reason, evidence: null } });

  it('at once where the reason is gone', () => {
    expect(reconcileMembership(facts(), left('sanction'), day('2026-01-31'), rules)).toMatchObject({
      step: 'enter',
    });
    expect(reentryOn(left('sanction'), rules)).toBeNull();
  });

  it('after placement in a target post only by a later mapping', () => {
    const of = facts({ level: 'jpt-pratama' });
    const out = left('placed-in-target');
    expect(reentryOn(out, rules)).toBe('2027-01-31');
    expect(reconcileMembership(of, out, day('2027-01-30'), rules)).toEqual({ step: 'none' });
    expect(reconcileMembership(of, out, day('2027-01-31'), rules)).toMatchObject({
      step: 'enter',
      postLevel: 'jpt-pratama',
    });
  });

  it('waits for nothing while in the pool, or never having been', () => {
    expect(reentryOn(null, rules)).toBeNull();
    expect(reentryOn(member(), rules)).toBeNull();
  });
});

describe('over time', () => {
  const someDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(day('2026-01-01'), days));
  const change = fc.record({
    later: fc.nat(120),
    box: fc.constantFrom<Box | null>(null, 5, 7, 8, 9),
    status: fc.constantFrom(...SERVICE_STATUSES),
    level: fc.constantFrom(null, ...POST_LEVELS),
    unwillingSince: fc.option(someDay),
    sanctions: fc.array(
      fc.record({ level: fc.constantFrom(...SANCTION_LEVELS), from: someDay, until: someDay }),
      { maxLength: 2 },
    ),
  });
  const limited = withPool({ maxStayMonths: 18 });

  it('asks nothing more once its step is taken, keeps history and never holds two stays at once', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        let membership: Membership | null = null;
        let asOf = day('2026-01-01');
        for (const { later, ...profile } of changes) {
          asOf = addDays(asOf, later);
          const of = facts(profile);
          const before: Membership = membership ?? { spells: [] };
          const step = reconcileMembership(of, membership, asOf, limited);
          const after = applyStep(membership, step, asOf);
          expect(reconcileMembership(of, after, asOf, limited)).toEqual({ step: 'none' });
          const ended = before.spells.filter(({ exit }) => exit !== null);
          expect(after.spells.slice(0, ended.length)).toEqual(ended);
          membership = after;
        }
        const spells = membership?.spells ?? [];
        spells.forEach(({ enteredOn, exit }, index) => {
          const next = spells[index + 1];
          if (next) expect(exit !== null && enteredOn <= exit.on && exit.on <= next.enteredOn).toBe(true);
        });
      }),
    );
  });
});
