import type { DeadlineRule } from '../../deadlines/deadline.ts';
import { retirementOf } from '../../retirement/tmt-pensiun.ts';
import { retirementCase } from './retirement-case.ts';
import { retirementStepId } from './retirement-step.ts';

/** The earliest open step to the pension decree of everybody in service who has a TMT pensiun, however far ahead. */
export const retirementDeadlines: DeadlineRule = ({ person, dossier }, today, ruleSet) => {
  const retirement = retirementOf(person, ruleSet);
  if (retirement === null || !ruleSet.retirement.statuses.includes(person.status)) return [];
  const { tmtPensiun } = retirement;
  const facts = { employmentType: person.employmentType, tmtPensiun, done: dossier.retirementSteps };
  const { next } = retirementCase(facts, today, ruleSet.services);
  return next === null
    ? []
    : [{ kind: 'pensiun', id: retirementStepId(tmtPensiun, next.step), dueOn: next.dueOn }];
};
