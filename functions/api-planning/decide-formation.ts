import { type formationOperations, type Refusal, refuse } from '@kotak9/contracts';
import type { Request } from '@kotak9/http';
import { approveFormation, type DecisionFault, type FormationStatus, rejectFormation } from '@kotak9/rules';
import { formationRegister, type StoredFormation } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { aboutFormation, filledFormation } from '../fill-formation.ts';
import { changeEntryAct } from '../register-acts.ts';

type ApproveCall = Request<typeof formationOperations.approveFormation>;
type RejectCall = Request<typeof formationOperations.rejectFormation>;
type FillCall = Request<typeof formationOperations.fillFormation>;

const of = {
  register: formationRegister,
  resource: 'formation-proposal',
  ownerIn: ({ year }: Pick<FillCall['params'], 'year'>) => String(year),
};

export const approve = (deps: TableDeps) =>
  changeEntryAct<StoredFormation, ApproveCall['params'], ApproveCall['body']>(deps, {
    ...of,
    decide: ({ data }, { body, today }) => {
      const decided = approveFormation(data, body, today);
      if (!decided.ok) return refusalOf(decided.error, 'approved', 'diusulkan');
      const { approved } = body;
      return {
        data: decided.value,
        fact: { type: 'formation.approved.v1', data: { ...aboutFormation(data), approved } },
      };
    },
  });

export const reject = (deps: TableDeps) =>
  changeEntryAct<StoredFormation, RejectCall['params'], RejectCall['body']>(deps, {
    ...of,
    decide: ({ data }, { body, today }) => {
      const decided = rejectFormation(data, body, today);
      if (!decided.ok) return refusalOf(decided.error, 'approved', 'diusulkan');
      return {
        data: decided.value,
        fact: { type: 'formation.rejected.v1', data: aboutFormation(data) },
      };
    },
  });

export const fill = (deps: TableDeps) =>
  changeEntryAct<StoredFormation, FillCall['params'], FillCall['body']>(deps, {
    ...of,
    decide: ({ data }, { body }) => {
      const decided = filledFormation(data, body.filled);
      return decided.ok ? decided.value : refusalOf(decided.error, 'filled', 'disetujui');
    },
  });

const refusalOf = (fault: DecisionFault, field: string, needed: FormationStatus): Refusal => {
  switch (fault.code) {
    case 'not-now':
      return refuse('formation/not-now', { status: fault.status, needed });
    case 'date':
      return refuse('formation/decision-date', { first: fault.first, last: fault.last });
    case 'too-many':
      return refuse('formation/too-many', { field, most: fault.most });
  }
};
