import { type AgencyId, addYears, type IsoDate, type PostLevel } from '@kotak9/rules';
import { dueItems } from '../due-items.ts';
import { AGENCY_WIDE, entriesDue, entriesOf } from '../register.ts';
import { careerPathRegister } from '../registers/career-development-registers.ts';
import type { Table } from '../table.ts';
import { parseDueVacancy, type VacancyData } from '../vacancy-state.ts';
import type { EvidenceGatherer } from './evidence-gatherer.ts';
import { evidenceOn } from './evidence-items.ts';

const JPT: readonly PostLevel[] = ['jpt-utama', 'jpt-madya', 'jpt-pratama'];

/** Vacancies of JPT posts that ended in the year before a day. */
const endedVacancies = async (
  table: Table,
  agency: AgencyId,
  status: 'filled' | 'closed',
  from: IsoDate,
  to: IsoDate,
): Promise<readonly VacancyData[]> => {
  const items = await dueItems(table, agency, `vacancy-${status}`, from, to);
  return items.map(parseDueVacancy).filter(({ level }) => JPT.includes(level));
};

/**
 * Promosi dan mutasi in the year before a day: career paths that are defined, JPT posts filled from a published list
 * among all that were filled, and moves that the Tim Penilai Kinerja considered among all that took effect. No move
 * takes effect without; what HR corrects in a record is not one.
 */
export const gatherPromotionEvidence: EvidenceGatherer = async (table, agency, asOf) => {
  const { share, count } = evidenceOn(asOf);
  const from = addYears(asOf, -1);
  const [paths, filled, closed, moves] = await Promise.all([
    entriesOf(table, agency, careerPathRegister, AGENCY_WIDE),
    endedVacancies(table, agency, 'filled', from, asOf),
    endedVacancies(table, agency, 'closed', from, asOf),
    entriesDue(table, agency, 'transfer-berlaku', from, asOf),
  ]);
  const filledOtherwise = closed.filter(({ closedBecause }) => closedBecause === 'post-filled');
  return [
    count('pola-karier', paths.length, '/v1/career-paths'),
    share(
      'pengisian-jpt',
      filled.length,
      filled.length + filledOtherwise.length,
      '/v1/vacancies?status=filled',
    ),
    share('mutasi-tpk', moves.length, moves.length, '/v1/transfers?status=berlaku'),
  ];
};
