import { type applicantOperations, refuse } from '@kotak9/contracts';
import type { Request } from '@kotak9/http';
import {
  applicantRegister,
  formationOwner,
  formationUnchanged,
  loadEntry,
  procurementFormationRegister,
  type SelectionObjectionData,
  selectionObjectionRegister,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { refuseFutureDate } from '../input-checks.ts';
import { changeEntryAct, registerActs } from '../register-acts.ts';
import { statusGate } from './formation-act.ts';

type File = Request<typeof applicantOperations.recordSelectionObjection>;
type Rule = Request<typeof applicantOperations.ruleOnSelectionObjection>;

const of = { register: selectionObjectionRegister, resource: 'selection-objection' } as const;

/** One objection for each applicant. */
export const objectionIdOf = (applicantId: string): string => `sanggah-${applicantId}`;

export const objectionActs = (deps: TableDeps) =>
  registerActs<SelectionObjectionData, File['params'], File['body']>(deps, {
    ...of,
    ownerIn: ({ year, formationId }) => formationOwner(year, formationId),
    complete: async ({ table, agency, principal, params: { year, formationId }, body, today }) => {
      const found = await loadEntry(table, agency, procurementFormationRegister, year, formationId);
      if (found === null) {
        return refuse('resource/not-found', { resource: 'procurement-formation', id: formationId });
      }
      const { data: formation } = found;
      const wrong = statusGate(formation, ['hasil-diumumkan']);
      if (wrong) return wrong;
      const early = refuseFutureDate('filedOn', body.filedOn, { agency, today });
      if (early) return early;
      const { resultsOn, objectionUntil, rulingUntil } = formation;
      if (resultsOn === null || objectionUntil === null || rulingUntil === null) {
        throw new TypeError('Results were announced without dates');
      }
      if (body.filedOn < resultsOn || body.filedOn > objectionUntil) {
        return refuse('procurement/objection-window', { from: resultsOn, until: objectionUntil });
      }
      const owner = formationOwner(year, formationId);
      const { applicantId } = body;
      const applicant = await loadEntry(table, agency, applicantRegister, owner, applicantId);
      if (applicant === null) return refuse('reference/unknown', { field: 'applicantId', id: applicantId });
      if (applicant.data.administration.length > 0)
        return refuse('procurement/not-admitted', { applicantId });
      const data: SelectionObjectionData = {
        ...body,
        id: objectionIdOf(applicantId),
        formation: owner,
        filedBy: principal.sub,
        dueOn: rulingUntil,
        ruling: null,
      };
      const { id: objectionId, dueOn } = data;
      return {
        data,
        fact: {
          type: 'selection-objection.filed.v1',
          data: { year, formationId, objectionId, applicantId, dueOn },
        },
        // none is filed while the final list is being fixed
        checks: [formationUnchanged(agency, found)],
      };
    },
  });

/** The panel rules once, and never on what the ruler has recorded. A late ruling counts, and says that it is late. */
export const ruleOnObjection = (deps: TableDeps) =>
  changeEntryAct<SelectionObjectionData, Rule['params'], Rule['body']>(deps, {
    ...of,
    ownerIn: ({ year, formationId }) => formationOwner(year, formationId),
    status: 201,
    decide: ({ data: before }, { params: { year, formationId }, principal, body, today }) => {
      const { id, ruling, dueOn, filedBy, applicantId } = before;
      if (ruling) return refuse('procurement/objection-ruled', { id, on: ruling.on });
      if (principal.sub === filedBy) return refuse('procurement/four-eyes');
      return {
        data: { ...before, ruling: { ...body, on: today, by: principal.sub, late: today > dueOn } },
        fact: {
          type: 'selection-objection.ruled.v1',
          data: { year, formationId, objectionId: id, applicantId, outcome: body.outcome },
        },
      };
    },
  });
