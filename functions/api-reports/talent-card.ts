import { refuse, type reportOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { loadPool, loadUnit, localDate, placementTrail, policyInForce } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { pdfReply } from '../pdf-report.ts';
import { poolDayOf } from '../pool-facts.ts';
import { cardEvidence } from './card-evidence.ts';
import { historySections, trailSection } from './card-history.ts';
import { movesSection, readinessSection } from './card-outlook.ts';
import {
  competencySection,
  componentSection,
  performanceSection,
  personSection,
  standingSection,
} from './card-standing.ts';

/**
 * Everything that speaks for and against one person, as the person may see it. What a committee noted is never read
 * here, nor who rated, nor sanctions and declared conflicts beyond what a component or requirement says.
 */
export const getTalentCard =
  ({ table }: TableDeps): Act<typeof reportOperations.getTalentCard> =>
  async ({ principal: { agency }, params: { nip }, now }) => {
    const state = await loadPool(table, agency, nip);
    if (state === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
    const { person } = state;
    const { record, inputs } = person;
    const asOf = poolDayOf(state, localDate(now));
    const [unit, trail, ruleSet] = await Promise.all([
      loadUnit(table, agency, record.unitId),
      placementTrail(table, agency, nip),
      policyInForce(table, agency, asOf),
    ]);
    const placement = person.placement?.placement ?? null;
    const { sha256, section } = cardEvidence(person);
    return pdfReply(`kartu-talenta-${nip}.pdf`, {
      title: `Kartu talenta ${record.name}`,
      sections: [
        personSection(person, unit?.name ?? record.unitId),
        standingSection(placement),
        componentSection(placement),
        performanceSection(inputs),
        competencySection(person, ruleSet, asOf),
        readinessSection(state, asOf, ruleSet),
        movesSection(inputs, asOf, ruleSet),
        trailSection(trail),
        ...historySections(inputs),
        section,
      ],
      date: new Date(`${asOf}T00:00:00Z`),
      foot: `NIP ${nip} · sidik bukti ${sha256.slice(0, 16)}…`,
      sha256,
    });
  };
