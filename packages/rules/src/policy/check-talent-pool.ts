import { FOLLOW_UP_ACTIONS } from '../development/follow-up-actions.ts';
import type { DevelopmentRules, ProgrammeStep } from './development-rules.ts';
import { complain, type Fault } from './guard.ts';
import type { RuleSet } from './rule-set.ts';
import { EXIT_REASONS, type TalentPoolRules } from './talent-pool-rules.ts';

/** What the sections on pool and development must fulfil beyond their shape. */
export function checkTalentPool({ talentPool, development, boxes, targets }: RuleSet, faults: Fault[]): void {
  checkMembers(talentPool, faults);
  checkExits(talentPool, faults);
  for (const level of Object.keys(talentPool.readiness.typicalEselon)) {
    if (!Object.hasOwn(targets, level)) {
      complain(faults, `talentPool.readiness.typicalEselon.${level}`, 'a level without targets');
    }
  }
  checkProgrammes(development, faults);
  boxes.forEach(({ recommendation }, row) => {
    recommendation.forEach((code, at) => {
      if (!Object.hasOwn(FOLLOW_UP_ACTIONS, code)) {
        complain(faults, `boxes[${row}].recommendation[${at}]`, 'not in the catalogue of actions');
      }
    });
  });
}

function checkMembers({ boxes }: TalentPoolRules, faults: Fault[]): void {
  if (boxes.length === 0) complain(faults, 'talentPool.boxes', 'empty');
  if (new Set(boxes.map(({ box }) => box)).size < boxes.length) {
    complain(faults, 'talentPool.boxes', 'a box occurs twice');
  }
}

/** With every reason in it once, the order is total: of several reasons exactly one is recorded. */
function checkExits({ exitOrder }: TalentPoolRules, faults: Fault[]): void {
  for (const reason of EXIT_REASONS) {
    const times = exitOrder.filter((one) => one === reason).length;
    if (times !== 1) complain(faults, 'talentPool.exitOrder', `${reason} occurs ${times} times, not once`);
  }
}

function checkProgrammes({ programmes }: DevelopmentRules, faults: Fault[]): void {
  for (const [kind, steps] of Object.entries(programmes)) {
    checkSteps(`development.programmes.${kind}`, steps, faults);
  }
}

/** Highest first and ending at 1: then each gap lies in exactly one step. */
function checkSteps(path: string, steps: readonly ProgrammeStep[], faults: Fault[]): void {
  steps.forEach(({ from }, index) => {
    const above = steps[index - 1];
    if (above && above.from <= from) complain(faults, `${path}[${index}].from`, 'not below the one before');
  });
  if (steps.at(-1)?.from !== 1) complain(faults, path, 'does not end at 1');
}
