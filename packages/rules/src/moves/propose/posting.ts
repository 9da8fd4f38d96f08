import { type AgencyId, type IsoDate, toAgencyId, toUnitId, type UnitId } from '../../brands.ts';
import { addMonths, laterDate } from '../../calendar.ts';
import { isDefinitive } from '../../career/spans.ts';
import type { CareerEntry, HeldPost, PersonInputs } from '../../person.ts';
import type { PostExperienceRule } from '../../policy/component-rule.ts';
import type { MoveRule } from '../../policy/matching-rules.ts';
import { componentOf, nextLevel } from '../component-of.ts';
import { type MoveContext, type Proposal, TRIAL_ID } from '../move.ts';

const NONE = 'tidak-ada';

/** An acting post (Plt, Plh) of the next kind on the scale. */
export function proposeActing(context: MoveContext, { effort, leadMonths }: MoveRule): Proposal[] {
  const component = componentOf('post-experience', context);
  const { post } = context.inputs;
  if (!component || !post) return [];
  const now = highestActing(context, component.rule);
  const to = nextLevel(context.ruleSet.matching.moves.within.acting, component.rule.acting, now.value);
  if (!to) return [];
  return [
    {
      kind: 'penugasan-pelaksana',
      subject: null,
      from: now.holding,
      to,
      earliest: addMonths(context.asOf, leadMonths),
      effort,
      waitsFor: null,
      renews: [],
      apply: (person, day) => withEntry(person, trialEntry(person, post, to, person.unitId, day, 'plt')),
    },
  ];
}

/** A move to a post of the same level in another unit, once the least time in the present one is served. */
export function proposeUnit(context: MoveContext, { effort, leadMonths }: MoveRule): Proposal[] {
  const { inputs, asOf, ruleSet } = context;
  const { post } = inputs;
  if (!post || !ruleSet.matching.lateral.levels.includes(post.level)) return [];
  const tenure = ruleSet.matching.lateral.requirements.find(
    ({ requirement }) => requirement === 'post-tenure',
  );
  const minMonths = tenure?.requirement === 'post-tenure' ? tenure.minMonths : 0;
  return [
    {
      kind: 'pindah-unit',
      subject: null,
      from: 'satu-unit',
      to: 'lintas-unit',
      earliest: laterDate(addMonths(asOf, leadMonths), addMonths(post.since, minMonths)),
      effort,
      waitsFor: null,
      renews: [],
      apply: (person, day) =>
        withEntry(person, trialEntry(person, post, 'definitif', OTHER_UNIT, day, 'unit')),
    },
  ];
}

function highestActing({ inputs, asOf }: MoveContext, { acting, neverActing }: PostExperienceRule) {
  return inputs.career
    .flatMap(({ holding, since }) =>
      holding === 'definitif' || since > asOf ? [] : [{ holding, value: acting[holding] }],
    )
    .reduce<{ readonly holding: string; readonly value: number }>(
      (best, each) => (each.value > best.value ? each : best),
      { holding: NONE, value: neverActing },
    );
}

function withEntry(person: PersonInputs, entry: CareerEntry): PersonInputs {
  return { ...person, career: [...person.career, entry] };
}

function trialEntry(
  person: PersonInputs,
  { title, level, eselon, field }: HeldPost,
  holding: CareerEntry['holding'],
  unitId: UnitId,
  since: IsoDate,
  what: string,
): CareerEntry {
  return {
    id: `${TRIAL_ID}-${what}`,
    title,
    level,
    eselon,
    holding,
    agency: person.career.find(isDefinitive)?.agency ?? OWN_AGENCY,
    unitId,
    positionId: null,
    field,
    since,
    until: null,
    decreeNumber: null,
  };
}

/** Stand-ins: that the unit is another one, and the agency the same, is all that counts of them. */
const OTHER_UNIT: UnitId = known(toUnitId('unit-lain'));
const OWN_AGENCY: AgencyId = known(toAgencyId('instansi'));

function known<T>(value: T | null): T {
  if (value === null) throw new RangeError('not an id');
  return value;
}
