import type { IsoDate } from '../../brands.ts';
import { addMonths } from '../../calendar.ts';
import type { PersonInputs } from '../../person.ts';
import type { Component } from '../../placement.ts';
import type { MoveRule } from '../../policy/matching-rules.ts';
import { componentOf, nextLevel } from '../component-of.ts';
import { type MoveContext, type Proposal, TRIAL_ID } from '../move.ts';

/** An award of the next level. */
export function proposeAward(context: MoveContext, rule: MoveRule): Proposal[] {
  return proposeRecord({
    kind: 'penghargaan',
    renews: ['awards'],
    component: componentOf('awards', context),
    within: context.ruleSet.matching.moves.within.awards,
    earliest: addMonths(context.asOf, rule.leadMonths),
    effort: rule.effort,
    add: (person, level, date) => ({
      ...person,
      awards: [...person.awards, { id: TRIAL_ID, name: '', level, date }],
    }),
  });
}

/** A task team (tim kerja) by a decree of the next level. */
export function proposeAssignment(context: MoveContext, rule: MoveRule): Proposal[] {
  return proposeRecord({
    kind: 'tim-kerja',
    renews: ['assignments'],
    component: componentOf('assignments', context),
    within: context.ruleSet.matching.moves.within.assignments,
    earliest: addMonths(context.asOf, rule.leadMonths),
    effort: rule.effort,
    add: (person, level, date) => ({
      ...person,
      assignments: [...person.assignments, { id: TRIAL_ID, name: '', level, date }],
    }),
  });
}

interface NextRecord<Level extends string> extends Pick<Proposal, 'kind' | 'renews' | 'earliest' | 'effort'> {
  readonly component: {
    readonly rule: { readonly scale: Readonly<Record<Level, number>> };
    readonly found: Component | null;
  } | null;
  readonly within: readonly Level[];
  readonly add: (person: PersonInputs, level: Level, date: IsoDate) => PersonInputs;
}

function proposeRecord<Level extends string>({
  component,
  within,
  add,
  ...move
}: NextRecord<Level>): Proposal[] {
  if (!component?.found) return [];
  const to = nextLevel(within, component.rule.scale, component.found.value);
  if (to === null) return [];
  const apply: Proposal['apply'] = (person, day) => add(person, to, day);
  return [{ ...move, subject: null, from: String(component.found.raw), to, waitsFor: null, apply }];
}
