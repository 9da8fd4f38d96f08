import { yearOf } from '@kotak9/rules';
import { entriesOf } from '../register.ts';
import {
  appointeeRegister,
  procurementFormationRegister,
  roundRegister,
} from '../registers/procurement-registers.ts';
import type { EvidenceGatherer } from './evidence-gatherer.ts';
import { evidenceOn } from './evidence-items.ts';

/** What pengadaan has to show of the year of `asOf`: three Queries, however many applied or were appointed. */
export const gatherProcurementEvidence: EvidenceGatherer = async (table, agency, asOf) => {
  const { share } = evidenceOn(asOf);
  const year = String(yearOf(asOf));
  const [rounds, formations, appointees] = await Promise.all([
    entriesOf(table, agency, roundRegister, year),
    entriesOf(table, agency, procurementFormationRegister, year),
    entriesOf(table, agency, appointeeRegister, year),
  ]);
  const planned = rounds.map(({ data }) => data.employmentType);
  const at = `/v1/procurement/${year}`;
  return [
    share(
      'rencana-pengadaan',
      formations.filter(({ data }) => planned.includes(data.employmentType)).length,
      formations.length,
      `${at}/rounds`,
    ),
    share(
      'pengadaan-terbuka',
      formations.filter(({ data }) => data.announcedOn !== null && data.announcedOn <= asOf).length,
      formations.length,
      `${at}/formations`,
    ),
    share(
      'orientasi',
      appointees.filter(({ data }) => data.orientation !== null).length,
      appointees.length,
      `${at}/appointees`,
    ),
    share(
      'penempatan-sesuai',
      appointees.filter(({ data }) => data.asPlanned).length,
      appointees.length,
      `${at}/appointees`,
    ),
  ];
};
