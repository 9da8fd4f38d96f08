import { type AgencyId, type Dossier, EMPTY_DOSSIER, type Nip } from '@kotak9/rules';
import { CURRENT, dossierPartition, entryPrefix } from './keys.ts';
import type { Register } from './register.ts';
import { studyAssignmentRegister } from './registers/career-development-registers.ts';
import { payDecreeRegister } from './registers/pay-registers.ts';
import { performanceFeedbackRegister, performancePlanRegister } from './registers/performance-registers.ts';
import { contractRegister } from './registers/procurement-registers.ts';
import { actingPostRegister } from './registers/promotion-registers.ts';
import { awardProposalRegister } from './registers/rewards-registers.ts';
import {
  leaveRegister,
  retirementStepRegister,
  wealthReportRegister,
} from './registers/services-registers.ts';
import { type Item, itemsOf, type Table } from './table.ts';

/** The entries of one register among all items of a dossier. */
export const entriesAmong = <Data extends { readonly id: string }>(
  register: Register<Data>,
  items: readonly Item[],
): readonly Data[] =>
  items
    .filter(({ sk }) => sk.startsWith(entryPrefix(register.kind)))
    .map((item) => register.parse(item).data);

const toDossier = (items: readonly Item[]): Dossier => ({
  ...EMPTY_DOSSIER,
  performancePlans: entriesAmong(performancePlanRegister, items),
  performanceFeedback: entriesAmong(performanceFeedbackRegister, items),
  payDecrees: entriesAmong(payDecreeRegister, items),
  awardProposals: entriesAmong(awardProposalRegister, items),
  contracts: entriesAmong(contractRegister, items),
  actingPosts: entriesAmong(actingPostRegister, items),
  leaves: entriesAmong(leaveRegister, items),
  wealthReports: entriesAmong(wealthReportRegister, items),
  retirementSteps: entriesAmong(retirementStepRegister, items),
  studyAssignments: entriesAmong(studyAssignmentRegister, items),
});

/** Everything that the services hold on one person, confidential matters apart, from one Query. */
export const loadDossier = async (table: Table, agency: AgencyId, nip: Nip): Promise<Dossier> => {
  const pk = dossierPartition(agency, nip);
  const items = await itemsOf(table, pk, CURRENT);
  return toDossier(items);
};
