import type { IsoDate } from '../../brands.ts';
import { addMonths, laterDate } from '../../calendar.ts';
import { competencyStandard } from '../../competency/competency-standard.ts';
import { latestAssessment } from '../../competency/latest-assessment.ts';
import type { Assessment, PersonInputs } from '../../person.ts';
import type { MoveRule } from '../../policy/matching-rules.ts';
import { COMPETENCIES, POTENTIAL_ITEMS } from '../../terms.ts';
import { componentOf } from '../component-of.ts';
import { type MoveContext, type Proposal, TRIAL_ID } from '../move.ts';

const HIGHEST_LEVEL = 5;

interface Item {
  readonly kind: 'asesmen-kompetensi' | 'asesmen-potensi';
  readonly subject: string;
  readonly level: number;
  /** Levels lacking to what is required, or to the highest: the more, the sooner it is proposed. */
  readonly gap: number;
  readonly highest: number;
  readonly withLevel: (assessment: Assessment, level: number) => Assessment;
}

/**
 * One competency a level higher at the next assessment, those furthest below the standard of the post first: of the
 * nine, and of the technical ones that the post requires.
 */
export function proposeCompetencies(context: MoveContext, rule: MoveRule): Proposal[] {
  const { inputs, asOf, ruleSet } = context;
  const latest = latestAssessment(inputs.assessments, asOf);
  if (!latest || !inputs.post) return [];
  const standard = competencyStandard(inputs.standard, inputs.post.level, ruleSet.competency);
  const common = { kind: 'asesmen-kompetensi', highest: HIGHEST_LEVEL } as const;
  const nine = COMPETENCIES.map((code): Item => {
    const level = latest.competencies[code];
    return {
      ...common,
      subject: code,
      level,
      gap: standard.competencies[code] - level,
      withLevel: (each, higher) => ({ ...each, competencies: { ...each.competencies, [code]: higher } }),
    };
  });
  const technical = Object.entries(standard.technical).flatMap(([code, required]): Item[] => {
    const level = latest.technical[code];
    if (level === undefined) return [];
    const withLevel: Item['withLevel'] = (each, higher) => ({
      ...each,
      technical: { ...each.technical, [code]: higher },
    });
    return [{ ...common, subject: code, level, gap: required - level, withLevel }];
  });
  return reassess([...nine, ...technical], latest, context, rule);
}

/** One item of potential a level higher at the next assessment, the lowest first. */
export function proposePotential(context: MoveContext, rule: MoveRule): Proposal[] {
  const latest = latestAssessment(context.inputs.assessments, context.asOf);
  const highest = componentOf('potential-items', context)?.rule.maxPerItem;
  if (!latest || highest === undefined) return [];
  const items = POTENTIAL_ITEMS.map((item): Item => {
    const level = latest.potential[item];
    return {
      kind: 'asesmen-potensi',
      subject: item,
      level,
      gap: highest - level,
      highest,
      withLevel: (each, higher) => ({ ...each, potential: { ...each.potential, [item]: higher } }),
    };
  });
  return reassess(items, latest, context, rule);
}

function reassess(
  items: readonly Item[],
  latest: Assessment,
  { asOf, ruleSet }: MoveContext,
  { effort, leadMonths }: MoveRule,
): Proposal[] {
  const notBefore = addMonths(latest.date, ruleSet.matching.moves.reassessAfterMonths);
  return items
    .filter(({ level, highest }) => level + 1 <= highest)
    .sort((a, b) => b.gap - a.gap)
    .map(({ kind, subject, level, withLevel }) => ({
      kind,
      subject,
      from: String(level),
      to: String(level + 1),
      earliest: laterDate(addMonths(asOf, leadMonths), notBefore),
      effort,
      waitsFor: null,
      renews: ['job-match', 'technical-match', 'potential-items'],
      apply: (person, day) => held(person, day, (assessment) => withLevel(assessment, level + 1)),
    }));
}

/** With an assessment held on that day which finds what the last one did, but for one thing. */
function held(
  person: PersonInputs,
  date: IsoDate,
  change: (assessment: Assessment) => Assessment,
): PersonInputs {
  const latest = latestAssessment(person.assessments, date);
  if (!latest) return person;
  return {
    ...person,
    assessments: [
      ...person.assessments.filter(({ id }) => id !== TRIAL_ID),
      change({ ...latest, id: TRIAL_ID, date }),
    ],
  };
}
