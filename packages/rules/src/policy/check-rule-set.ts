import { rankOrder } from '../identity/rank-ladder.ts';
import { ok, type Result, refuse } from '../result.ts';
import { ESELONS, EXPECTATIONS, POTENTIAL_LEVELS, PREDIKATS } from '../terms.ts';
import { checkAxis } from './check-axis.ts';
import { checkBoxes } from './check-boxes.ts';
import { checkFairness } from './check-fairness.ts';
import { checkForecast } from './check-forecast.ts';
import { checkMatching } from './check-matching.ts';
import { checkObjection } from './check-objection.ts';
import { checkPeriod } from './check-period.ts';
import { checkPreflight } from './check-preflight.ts';
import { checkDescending, checkOnce, checkSum } from './check-steps.ts';
import { checkTalentPool } from './check-talent-pool.ts';
import { complain, type Fault } from './guard.ts';
import { JOB_MATCH_PURPOSES, type RuleSet } from './rule-set.ts';
import { ruleSetShape } from './rule-set-shape.ts';
import type { TargetRules } from './target-rules.ts';

export type RuleSetFault = Fault;

/**
 * Reads a rule set from unknown data. Refuses whatever could place somebody twice, nowhere or by accident: weights
 * that do not add up, cut-offs with a gap or an overlap, a box map or a scale with a hole.
 */
export function checkRuleSet(data: unknown): Result<RuleSet, readonly RuleSetFault[]> {
  const faults: Fault[] = [];
  if (!ruleSetShape(data, '', faults)) return refuse(faults);

  checkAxis('axes.performance', data.axes.performance, EXPECTATIONS, faults);
  checkAxis('axes.potential', data.axes.potential, POTENTIAL_LEVELS.toReversed(), faults);
  checkSum('talentMix', Object.values(data.talentMix), faults);
  checkBoxes(data, faults);
  for (const purpose of JOB_MATCH_PURPOSES) {
    checkDescending(`competency.bands.${purpose}`, data.competency.bands[purpose], faults);
  }
  checkDescending('performanceBands.bands', data.performanceBands.bands, faults);
  checkOnce(
    'performanceBands.bands',
    data.performanceBands.bands.map(({ predikat }) => predikat),
    PREDIKATS,
    faults,
  );
  checkRanks(data.rankRanges, faults);
  for (const [level, target] of Object.entries(data.targets)) checkTarget(`targets.${level}`, target, faults);
  checkSuccession(data, faults);
  checkForecast(data.forecast, faults);
  checkPeriod(data.period, faults);
  checkFairness(data.fairness, faults);
  checkMatching(data, faults);
  checkObjection(data.objection, faults);
  checkTalentPool(data, faults);
  checkPreflight(data, faults);
  if (data.validTo !== null && data.validTo < data.validFrom) complain(faults, 'validTo', 'before validFrom');
  if (data.cpnsAge.min > data.cpnsAge.max) complain(faults, 'cpnsAge', 'min above max');
  return faults.length === 0 ? ok(data) : refuse(faults);
}

function checkRanks(ranges: RuleSet['rankRanges'], faults: Fault[]): void {
  for (const eselon of ESELONS) {
    const { lowest, highest } = ranges[eselon];
    if (rankOrder(lowest) > rankOrder(highest)) {
      complain(faults, `rankRanges.${eselon}`, 'lowest above highest');
    }
  }
}

function checkTarget(
  path: string,
  { candidateLevels, mix, requirements }: TargetRules,
  faults: Fault[],
): void {
  if (candidateLevels.length === 0) complain(faults, `${path}.candidateLevels`, 'empty');
  checkSum(`${path}.mix`, [mix.talent, mix.technical], faults);
  const codes = requirements.map(({ requirement }) => requirement);
  if (new Set(codes).size < codes.length)
    complain(faults, `${path}.requirements`, 'a requirement occurs twice');
  const box = requirements.find(({ requirement }) => requirement === 'box');
  if (box?.effect !== 'block') complain(faults, `${path}.requirements`, 'box does not block');
}

function checkSuccession(
  { successionLevels, targets, successorPolicy, ranking }: RuleSet,
  faults: Fault[],
): void {
  for (const level of successionLevels) {
    if (!targets[level]) complain(faults, 'successionLevels', `${level} has no targets`);
  }
  const boxes = [...successorPolicy.boxes, ...successorPolicy.fallback];
  if (successorPolicy.kind === 'CHOOSE_FROM_TOP_N' && !Number.isInteger(successorPolicy.n)) {
    complain(faults, 'successorPolicy.n', 'not a whole number');
  }
  if (successorPolicy.boxes.length === 0) complain(faults, 'successorPolicy.boxes', 'empty');
  if (new Set(boxes).size < boxes.length) complain(faults, 'successorPolicy', 'a box occurs twice');
  if (ranking.at(-1) !== 'nip')
    complain(faults, 'ranking', 'does not end with nip, so that the order is not total');
}
