import { rankOrder } from '../identity/rank-ladder.ts';
import { ok, type Result, refuse } from '../result.ts';
import { ESELONS, EXPECTATIONS, POTENTIAL_LEVELS, PREDIKATS } from '../terms.ts';
import { complain, type Fault } from './guard.ts';
import { type AxisRules, JOB_MATCH_PURPOSES, type RuleSet } from './rule-set.ts';
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
  checkAxis('axes.potential', data.axes.potential, POTENTIAL_LEVELS, faults);
  checkSum('talentMix', Object.values(data.talentMix), faults);
  checkBoxes(data.boxes, faults);
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
  if (data.validTo !== null && data.validTo < data.validFrom) complain(faults, 'validTo', 'before validFrom');
  if (data.cpnsAge.min > data.cpnsAge.max) complain(faults, 'cpnsAge', 'min above max');
  return faults.length === 0 ? ok(data) : refuse(faults);
}

function checkAxis<Level extends string>(
  path: string,
  { components, levels }: AxisRules<Level>,
  terms: readonly Level[],
  faults: Fault[],
): void {
  const names = components.map(({ name }) => name);
  if (new Set(names).size < names.length) complain(faults, `${path}.components`, 'a name occurs twice');
  checkSum(
    `${path}.components`,
    components.map(({ weight }) => weight),
    faults,
  );
  checkDescending(`${path}.levels`, levels, faults);
  checkOnce(
    `${path}.levels`,
    levels.map(({ level }) => level),
    terms,
    faults,
  );
  components.forEach((component, index) => {
    const at = `${path}.components[${index}]`;
    if (component.measure === 'training-hours') checkDescending(`${at}.steps`, component.steps, faults);
    if (component.measure === 'post-experience') checkDescending(`${at}.length`, component.length, faults);
  });
}

function checkSum(path: string, weights: readonly number[], faults: Fault[]): void {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum !== 100) complain(faults, path, `weights add up to ${sum}, not 100`);
}

/** Lower bounds, highest first and ending at 0: then each figure lies in exactly one step. */
function checkDescending(path: string, steps: readonly { readonly from: number }[], faults: Fault[]): void {
  steps.forEach(({ from }, index) => {
    const above = steps[index - 1];
    if (above && above.from <= from) complain(faults, `${path}[${index}].from`, 'not below the one before');
  });
  if (steps.at(-1)?.from !== 0) complain(faults, path, 'does not end at 0');
}

function checkOnce<Term extends string>(
  path: string,
  found: readonly Term[],
  terms: readonly Term[],
  faults: Fault[],
): void {
  for (const known of terms) {
    const times = found.filter((value) => value === known).length;
    if (times !== 1) complain(faults, path, `${known} occurs ${times} times, not once`);
  }
}

function checkBoxes(boxes: RuleSet['boxes'], faults: Fault[]): void {
  for (const performance of EXPECTATIONS) {
    for (const potential of POTENTIAL_LEVELS) {
      const rows = boxes.filter((row) => row.performance === performance && row.potential === potential);
      if (rows.length !== 1) {
        complain(faults, 'boxes', `${performance} / ${potential} occurs ${rows.length} times, not once`);
      }
    }
  }
  if (new Set(boxes.map(({ box }) => box)).size < boxes.length)
    complain(faults, 'boxes', 'a number occurs twice');
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
  if (successorPolicy.boxes.length === 0) complain(faults, 'successorPolicy.boxes', 'empty');
  if (new Set(boxes).size < boxes.length) complain(faults, 'successorPolicy', 'a box occurs twice');
  if (ranking.at(-1) !== 'nip')
    complain(faults, 'ranking', 'does not end with nip, so that the order is not total');
}
