import {
  decreeStateOf,
  type IsoDate,
  type Nip,
  type RetirementStepKind,
  type RuleSet,
  retirementCase,
  retirementOf,
  yearOf,
} from '@kotak9/rules';
import {
  type CommandRequest,
  changeEntry,
  decideAndCommit,
  loadDossier,
  loadEntry,
  loadPerson,
  localDate,
  retirementCaseRegister,
  type Table,
} from '@kotak9/store';

export type CaseNote = 'noted' | 'stands';

/** The case of somebody who is still in service, and what was noted of it before. */
const loadCase = async (table: Table, command: CommandRequest, nip: Nip, ruleSet: RuleSet) => {
  const { agency, now } = command;
  const person = await loadPerson(table, agency, nip);
  if (person === null || !ruleSet.retirement.statuses.includes(person.record.status)) return null;
  const tmtPensiun = retirementOf(person.inputs, ruleSet)?.tmtPensiun;
  if (tmtPensiun === undefined) return null;
  const noted = await loadNote(table, command, nip, tmtPensiun);
  const { retirementSteps } = await loadDossier(table, agency, nip);
  const facts = { employmentType: person.record.employmentType, tmtPensiun, done: retirementSteps };
  const { steps } = retirementCase(facts, localDate(now), ruleSet.services);
  const fresh = { id: nip, nip, tmtPensiun, overdueSteps: [], decree: null };
  return { tmtPensiun, steps, noted, data: noted?.data.tmtPensiun === tmtPensiun ? noted.data : fresh };
};

const loadNote = (table: Table, { agency }: CommandRequest, nip: Nip, tmtPensiun: IsoDate) =>
  loadEntry(table, agency, retirementCaseRegister, String(yearOf(tmtPensiun)), nip);

/** Notes, once for each step, that it was not done by its day. What has been noted costs one read a day, no more. */
export const noteOverdueStep = (
  table: Table,
  command: CommandRequest,
  listed: { readonly nip: Nip; readonly tmtPensiun: IsoDate; readonly step: RetirementStepKind },
  ruleSet: RuleSet,
): Promise<CaseNote | 'contended'> =>
  decideAndCommit<CaseNote>(table, command, async () => {
    const { nip, step } = listed;
    const before = await loadNote(table, command, nip, listed.tmtPensiun);
    if (before?.data.tmtPensiun === listed.tmtPensiun && before.data.overdueSteps.includes(step)) {
      return { outcome: 'stands' };
    }
    const found = await loadCase(table, command, nip, ruleSet);
    const isOverdue = found?.steps.some((one) => one.step === step && one.state === 'lewat') ?? false;
    if (found === null || !isOverdue || found.tmtPensiun !== listed.tmtPensiun) return { outcome: 'stands' };
    const { noted, data, tmtPensiun } = found;
    const next = { ...data, overdueSteps: [...data.overdueSteps, step] };
    const fact = {
      type: 'retirement-case.overdue.v1',
      data: { nip, tmtPensiun, year: yearOf(tmtPensiun), step },
    } as const;
    return {
      outcome: 'noted',
      changes: [changeEntry(retirementCaseRegister, command.agency, noted, next, fact)],
    };
  });

/**
 * Notes on TMT pensiun whether the decree was there. It comes before the retirement itself takes effect: a run that is
 * cut off between the two finds the person still in service, and nobody who retires is left out of the count.
 */
export const closeRetirementCase = (
  table: Table,
  command: CommandRequest,
  nip: Nip,
  ruleSet: RuleSet,
): Promise<CaseNote | 'contended'> =>
  decideAndCommit<CaseNote>(table, command, async () => {
    const found = await loadCase(table, command, nip, ruleSet);
    if (found === null || found.tmtPensiun > localDate(command.now) || found.data.decree !== null) {
      return { outcome: 'stands' };
    }
    const { noted, data, steps, tmtPensiun } = found;
    const decreeOn = steps.find(({ step }) => step === 'sk-pensiun')?.doneOn ?? null;
    const decree = decreeStateOf(tmtPensiun, decreeOn);
    const fact = {
      type: 'retirement-case.closed.v1',
      data: { nip, tmtPensiun, year: yearOf(tmtPensiun), decree },
    } as const;
    return {
      outcome: 'noted',
      changes: [changeEntry(retirementCaseRegister, command.agency, noted, { ...data, decree }, fact)],
    };
  });
