import {
  type AgencyId,
  cpnsStandings,
  type IsoDate,
  pppkStandings,
  type SelectionKey,
  type SelectionStanding,
  type SelectionTable,
  selectionTableOn,
  skdStandings,
  whoGoesToSkb,
} from '@kotak9/rules';
import {
  type ApplicantData,
  applicantRegister,
  entriesOf,
  formationOwner,
  type ProcurementFormationData,
  type Table,
} from '@kotak9/store';

/** Where the selection of a formation stands by the results there are. */
export interface Selection {
  /** Who goes to SKB: as fixed, or as it would be today. Nobody for PPPK. */
  readonly skb: readonly string[];
  readonly standings: readonly SelectionStanding[];
  readonly order: readonly SelectionKey[];
}

/** The table by which a formation is filled. @throws TypeError if none is in force: no round is planned without */
export const tableOf = ({ announcedOn }: ProcurementFormationData, today: IsoDate): SelectionTable => {
  const table = selectionTableOn(announcedOn ?? today);
  if (table === null) throw new TypeError('A formation was announced without a selection table');
  return table;
};

export const applicantsOf = async (
  table: Table,
  agency: AgencyId,
  { year, id }: Pick<ProcurementFormationData, 'year' | 'id'>,
): Promise<readonly ApplicantData[]> => {
  const entries = await entriesOf(table, agency, applicantRegister, formationOwner(year, id));
  return entries.map(({ data }) => data);
};

/** Whoever does not meet the requirements stands nowhere, whatever was recorded before. */
export const selectionOf = (
  formation: ProcurementFormationData,
  applicants: readonly ApplicantData[],
  { cpns, pppk }: SelectionTable,
): Selection => {
  const admitted = applicants.filter(({ administration }) => administration.length === 0);
  if (formation.employmentType === 'pppk') {
    return { skb: [], standings: pppkStandings(admitted), order: pppk.finalOrder };
  }
  const open = formation.status === 'direncanakan' || formation.status === 'diumumkan';
  const skb = open
    ? whoGoesToSkb(skdStandings(admitted, formation, cpns), formation.positionIds.length, cpns)
    : formation.called;
  return { skb, standings: cpnsStandings(admitted, skb, formation, cpns), order: cpns.finalOrder };
};
