import { type Refusal, refuse } from '@kotak9/contracts';
import type { SelectionStatus } from '@kotak9/rules';
import { type Entry, type ProcurementFormationData, procurementFormationRegister } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { changeEntryAct, type EntryContext, type EntryDecision } from '../register-acts.ts';

interface FormationParams {
  readonly year: string;
  readonly id: string;
}

/** Refuses what does not belong to the status of a formation. */
export const statusGate = (
  { status }: ProcurementFormationData,
  needed: readonly SelectionStatus[],
): Refusal | null =>
  needed.includes(status) ? null : refuse('procurement/not-now', { status, needed: needed.join(' / ') });

/** An act that moves a formation on from one of the given statuses. */
export const formationAct = <Body>(
  deps: TableDeps,
  needed: readonly SelectionStatus[],
  decide: (
    entry: Entry<ProcurementFormationData>,
    context: EntryContext<FormationParams, Body>,
  ) => Promise<EntryDecision<ProcurementFormationData> | Refusal>,
) =>
  changeEntryAct<ProcurementFormationData, FormationParams, Body>(deps, {
    register: procurementFormationRegister,
    resource: 'procurement-formation',
    ownerIn: ({ year }) => year,
    status: 201,
    decide: async (entry, context) => statusGate(entry.data, needed) ?? decide(entry, context),
  });
