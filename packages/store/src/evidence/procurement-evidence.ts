import { yearOf } from '@kotak9/rules';
import { entriesOf } from '../register.ts';
import {
  appointeeRegister,
  procurementFormationRegister,
  roundRegister,
} from '../registers/procurement-registers.ts';
import type { EvidenceGatherer } from './evidence-gatherer.ts';

/** What pengadaan has to show of the year of `asOf`: three Queries, however many applied or were appointed. */
export const gatherProcurementEvidence: EvidenceGatherer = async (table, agency, asOf) => {
  const year = String(yearOf(asOf));
  const [rounds, formations, appointees] = await Promise.all([
    entriesOf(table, agency, roundRegister, year),
    entriesOf(table, agency, procurementFormationRegister, year),
    entriesOf(table, agency, appointeeRegister, year),
  ]);
  const planned = rounds.map(({ data }) => data.employmentType);
  const ofFormations = { measure: 'share', of: formations.length, asOf } as const;
  const ofAppointees = {
    measure: 'share',
    of: appointees.length,
    source: `/v1/procurement/${year}/appointees`,
    asOf,
  } as const;
  return [
    {
      ...ofFormations,
      code: 'rencana-pengadaan',
      value: formations.filter(({ data }) => planned.includes(data.employmentType)).length,
      source: `/v1/procurement/${year}/rounds`,
    },
    {
      ...ofFormations,
      code: 'pengadaan-terbuka',
      value: formations.filter(({ data }) => data.announcedOn !== null && data.announcedOn <= asOf).length,
      source: `/v1/procurement/${year}/formations`,
    },
    {
      ...ofAppointees,
      code: 'orientasi',
      value: appointees.filter(({ data }) => data.orientation !== null).length,
    },
    {
      ...ofAppointees,
      code: 'penempatan-sesuai',
      value: appointees.filter(({ data }) => data.asPlanned).length,
    },
  ];
};
