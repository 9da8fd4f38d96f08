import { isSynchronisationLate } from '@kotak9/rules';
import { allPeople } from '../person-lists.ts';
import { AGENCY_WIDE, entriesOf } from '../register.ts';
import { integrationRegister } from '../registers/information-registers.ts';
import type { EvidenceGatherer } from './evidence-gatherer.ts';
import { evidenceOn } from './evidence-items.ts';

/** Sistem informasi: systems that are synchronised in time, and records complete enough to place a person by. */
export const gatherInformationEvidence: EvidenceGatherer = async (table, agency, asOf) => {
  const { share } = evidenceOn(asOf);
  const [systems, people] = await Promise.all([
    entriesOf(table, agency, integrationRegister, AGENCY_WIDE),
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
    share('integrasi', inTime.length, systems.length, '/v1/integrations'),
    share('data-lengkap', complete.length, people.length, '/v1/data-quality'),
    share('kinerja-elektronik', Math.min(fromPerformance, people.length), people.length, '/v1/integrations'),
  ];
};
