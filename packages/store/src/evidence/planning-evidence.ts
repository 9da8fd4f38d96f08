import { yearOf } from '@kotak9/rules';
import * as z from 'zod';
import { loadJobMap } from '../job-map.ts';
import { policyInForce } from '../policy-in-force.ts';
import { entriesOf } from '../register.ts';
import { formationRegister, projectionRegister } from '../registers/planning-registers.ts';
import { collect, eachItem } from '../table.ts';
import { PersonListEntry, Standing } from '../talent-item.ts';
import { loadUnits } from '../unit-state.ts';
import type { EvidenceGatherer } from './evidence-gatherer.ts';
import { evidenceOn } from './evidence-items.ts';

const Listed = z.object({
  summary: PersonListEntry.extend({ standing: Standing.pick({ service: true }).nullable() }),
});

/** What perencanaan kebutuhan has to show. A person who was not placed yet counts as in service. */
export const gatherPlanningEvidence: EvidenceGatherer = async (table, agency, asOf) => {
  const { share, count } = evidenceOn(asOf);
  const year = yearOf(asOf);
  const [ruleSet, units, people, formations, ...projections] = await Promise.all([
    policyInForce(table, agency, asOf),
    loadUnits(table, agency),
    collect(
      eachItem((after) =>
        table.queryIndex({
          index: 'by-unit',
          partition: { agency, listKind: 'asn' },
          ...(after && { after }),
        }),
      ),
    ),
    entriesOf(table, agency, formationRegister, String(year)),
    entriesOf(table, agency, projectionRegister, String(year)),
    entriesOf(table, agency, projectionRegister, String(year + 1)),
  ]);
  const mapped = await loadJobMap(
    table,
    agency,
    units.map(({ id }) => id),
    ruleSet,
  );
  const postsWhere = (matches: (jabatan: (typeof mapped)[number]) => boolean): number =>
    mapped.filter(matches).reduce((sum, { row }) => sum + row.posts, 0);
  const posts = postsWhere(() => true);
  const serving = people
    .map((item) => Listed.parse(item).summary)
    .filter(({ standing }) => standing === null || ruleSet.retirement.statuses.includes(standing.service));
  const fixed = projections.map((entries) => entries.filter(({ data }) => data.asOf <= asOf).length);
  const [ofThisYear = 0, ofNextYear = 0] = fixed;
  const proposed = formations.filter(({ data }) => data.proposedOn <= asOf);
  return [
    share(
      'abk',
      postsWhere(({ analysed }) => analysed),
      posts,
      '/v1/job-map',
    ),
    share(
      'peta-jabatan',
      postsWhere(({ row }) => row.kelas !== null),
      posts,
      '/v1/job-map',
    ),
    count('proyeksi', ofThisYear + ofNextYear, `/v1/projections/${ofNextYear > 0 ? year + 1 : year}`),
    share(
      'pensiun-terpetakan',
      serving.filter(({ tmtPensiun }) => tmtPensiun !== null).length,
      serving.length,
      `/v1/retirements?from=${asOf}&to=${year + 5}-12-31`,
    ),
    count('usulan-formasi', proposed.length, `/v1/formation-proposals/${year}`),
  ];
};
