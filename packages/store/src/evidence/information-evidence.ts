import { isSynchronisationLate } from '@kotak9/rules';
import { allPeople } from '../person-lists.ts';
import { entriesOf } from '../register.ts';
import { ALL, integrationRegister } from '../registers/information-registers.ts';
import type { EvidenceGatherer } from './evidence-gatherer.ts';

/** Sistem informasi: systems that are synchronised in time, and records complete enough to place a person by. */
export const gatherInformationEvidence: EvidenceGatherer = async (table, agency, asOf) => {
  const [systems, people] = await Promise.all([
    entriesOf(table, agency, integrationRegister, ALL),
    allPeople(table, agency, null),
  ]);
  const inTime = systems.filter(
    ({ data }) => !isSynchronisationLate(data.lastSyncedOn, data.everyDays, asOf),
  );
  const complete = people.filter(({ missing }) => missing.length === 0);
  const fromPerformance = systems
    .filter(({ data }) => data.data.includes('kinerja'))
    .reduce((most, { data }) => Math.max(most, data.lastRecords), 0);
  return [
    {
      code: 'integrasi',
      measure: 'share',
      value: inTime.length,
      of: systems.length,
      source: '/v1/integrations',
      asOf,
    },
    {
      code: 'data-lengkap',
      measure: 'share',
      value: complete.length,
      of: people.length,
      source: '/v1/data-quality',
      asOf,
    },
    {
      code: 'kinerja-elektronik',
      measure: 'share',
      value: Math.min(fromPerformance, people.length),
      of: people.length,
      source: '/v1/integrations',
      asOf,
    },
  ];
};
