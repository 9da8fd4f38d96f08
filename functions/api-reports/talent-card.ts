import { refuse, type reportOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  allPositions,
  asTargetPost,
  loadPool,
  loadUnit,
  localDate,
  placementTrail,
  policyInForce,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { pdfReply } from '../pdf-report.ts';
import { poolDayOf } from '../pool-facts.ts';
import { cardEvidence } from './card-evidence.ts';
import { careerSection, learningSection, trailSection } from './card-history.ts';
import { movesSection, readinessSection } from './card-outlook.ts';
import {
  competencySection,
  componentSection,
  performanceSection,
  personSection,
  standingSection,
} from './card-standing.ts';

/**
 * What speaks for and against one person, as the person may see it, on one page: the parts of the console's printed
 * card, cut to the same lengths. What a committee noted is never read here, nor who rated, nor sanctions and declared
 * conflicts beyond what a component or requirement says.
 */
export const getTalentCard =
  ({ table }: TableDeps): Act<typeof reportOperations.getTalentCard> =>
  async ({ principal: { agency }, params: { nip }, now }) => {
    const state = await loadPool(table, agency, nip);
    if (state === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
    const { person } = state;
    const { record, inputs } = person;
    const asOf = poolDayOf(state, localDate(now));
    const [unit, trail, ruleSet, positions] = await Promise.all([
      loadUnit(table, agency, record.unitId),
      placementTrail(table, agency, nip),
      policyInForce(table, agency, asOf),
      allPositions(table, agency),
    ]);
    const placement = person.placement?.placement ?? null;
    const { sha256, section } = cardEvidence(person, ruleSet);
    return pdfReply(`kartu-talenta-${nip}.pdf`, {
      title: `Kartu talenta ${record.name}`,
      look: 'page',
      sections: [
        {
          left: [personSection(person, unit?.name ?? record.unitId)],
          right: [standingSection(placement)],
          share: 0.5,
        },
        componentSection(placement),
        {
          left: [competencySection(person, ruleSet, asOf)],
          right: [performanceSection(inputs), trailSection(trail), careerSection(inputs)],
          share: 0.42,
        },
        readinessSection(state, positions.map(asTargetPost), asOf, ruleSet),
        movesSection(inputs, asOf, ruleSet),
        learningSection(inputs),
        section,
      ],
      date: new Date(`${asOf}T00:00:00Z`),
      foot: `NIP ${nip} · sidik bukti ${sha256.slice(0, 16)}…`,
      sha256,
    });
  };
