import type { IsoDate } from '../brands.ts';
import { dayAfter, earliest } from '../calendar.ts';
import type { Axis, AxisResult, Component, MissingInput, NextCutoff, Placement } from '../placement.ts';
import type { AxisRules, RuleSet } from '../policy/rule-set.ts';
import { retirementOf } from '../retirement/tmt-pensiun.ts';
import type { Expectation, PotentialLevel } from '../terms.ts';
import { boxRowOf } from './box-map.ts';
import { nextCutoff } from './next-cutoff.ts';
import type { PlacementInputs } from './placement-inputs.ts';
import { type ComponentReading, readComponent } from './read-component.ts';
import { type Outlook, oneDayOnly, steadyUntil } from './reading.ts';
import { scoreAxis } from './score-axis.ts';

/**
 * Where somebody stands in the nine-box on one day, with all that it rests on (Kepka BKN 411/2025, PermenPANRB
 * 20/2025 Ps 17). Whoever lacks an input that the rule set requires is unplaced, and each lacking input is named.
 */
export function placePerson(inputs: PlacementInputs, asOf: IsoDate, ruleSet: RuleSet): Placement {
  return placeWith(steadyUntil, inputs, asOf, ruleSet);
}

/** The part of a placement that holds on its day, whatever comes after. */
export type DayPlacement = Pick<
  Placement,
  'status' | 'box' | 'performance' | 'potential' | 'talentScore' | 'missing' | 'components'
>;

/** The same for that one day only: a third of the work, since no input is followed through time. */
export function placeForOneDay(inputs: PlacementInputs, asOf: IsoDate, ruleSet: RuleSet): DayPlacement {
  return placeWith(oneDayOnly, inputs, asOf, ruleSet);
}

function placeWith(outlook: Outlook, inputs: PlacementInputs, asOf: IsoDate, ruleSet: RuleSet): Placement {
  const performance = readAxis('performance', ruleSet.axes.performance, inputs, asOf, ruleSet, outlook);
  const potential = readAxis('potential', ruleSet.axes.potential, inputs, asOf, ruleSet, outlook);
  const service = readService(inputs, asOf, ruleSet);
  const readings = [...performance.readings, ...potential.readings];
  const missing: MissingInput[] = [
    ...service.missing,
    ...(inputs.post ? [] : [{ input: 'post', reason: 'absent', since: null } as const]),
    ...readings.flatMap((reading) => reading.missing ?? []),
  ];
  const common = {
    nip: inputs.nip,
    components: readings.flatMap(({ component }) => component ?? []),
    ruleSet: ruleSet.id,
    asOf,
    recheckOn: earliest([
      ...service.turningDays,
      ...readings.flatMap(({ expires }) => (expires === null ? [] : [dayAfter(expires)])),
    ]),
    nextCutoffs: [...performance.nextCutoffs, ...potential.nextCutoffs],
  };

  if (missing.length > 0 || performance.result === null || potential.result === null) {
    return {
      ...common,
      status: 'unplaced',
      box: null,
      performance: performance.result,
      potential: potential.result,
      talentScore: null,
      missing,
      recommendation: [],
    };
  }
  const row = boxRowOf(performance.result.level, potential.result.level, ruleSet.boxes);
  return {
    ...common,
    status: 'placed',
    box: row.box,
    performance: performance.result,
    potential: potential.result,
    talentScore: mixTalent(performance.result.score, potential.result.score, ruleSet.talentMix),
    missing: [],
    recommendation: row.recommendation,
  };
}

interface AxisReading<Level> {
  readonly readings: readonly ComponentReading[];
  /** Null while a component of the axis is lacking. */
  readonly result: AxisResult<Level> | null;
  readonly nextCutoffs: readonly NextCutoff[];
}

function readAxis<Level extends Expectation | PotentialLevel>(
  axis: Axis,
  rules: AxisRules<Level>,
  inputs: PlacementInputs,
  asOf: IsoDate,
  { competency }: RuleSet,
  outlook: Outlook,
): AxisReading<Level> {
  const readings = rules.components.map((rule) =>
    readComponent(axis, rule, inputs, asOf, competency, outlook),
  );
  const components: Component[] = readings.flatMap(({ component }) => component ?? []);
  if (components.length < rules.components.length) return { readings, result: null, nextCutoffs: [] };
  const result = scoreAxis(components, rules);
  const next = nextCutoff(axis, result, rules);
  return { readings, result, nextCutoffs: next ? [next] : [] };
}

/** Only somebody in service has a place; service ends on TMT pensiun, whatever the record still says. */
function readService(inputs: PlacementInputs, asOf: IsoDate, ruleSet: RuleSet) {
  const retirement = retirementOf(inputs, ruleSet);
  const retired = retirement !== null && asOf >= retirement.tmtPensiun;
  const inService = ruleSet.placeableStatuses.includes(inputs.status) && !retired;
  const missing: MissingInput[] = inService
    ? []
    : [{ input: 'status', reason: 'not-in-service', since: null }];
  return { missing, turningDays: inService && retirement ? [retirement.tmtPensiun] : [] };
}

/** Nilai talenta of two axis scores. */
export function mixTalent(performance: number, potential: number, mix: RuleSet['talentMix']): number {
  return (performance * mix.performance + potential * mix.potential) / (mix.performance + mix.potential);
}
