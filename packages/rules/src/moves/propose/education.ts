import { addMonths, yearOf } from '../../calendar.ts';
import type { MoveRule } from '../../policy/matching-rules.ts';
import { EDUCATION_LEVELS } from '../../terms.ts';
import { componentOf, nextLevel } from '../component-of.ts';
import { type MoveContext, type Proposal, TRIAL_ID } from '../move.ts';

/** A degree one level up, in a field of the post: only such studies are assigned or permitted (tugas belajar). */
export function proposeEducation(context: MoveContext, { effort, leadMonths }: MoveRule): Proposal[] {
  const component = componentOf('education-level', context);
  const now = EDUCATION_LEVELS.find((level) => level === component?.found?.raw);
  if (!component?.found || !now) return [];
  const higher = context.ruleSet.matching.moves.within.education.filter(
    (level) => EDUCATION_LEVELS.indexOf(level) < EDUCATION_LEVELS.indexOf(now),
  );
  const to = nextLevel(higher, component.rule.scale, component.found.value);
  if (!to) return [];
  return [
    {
      kind: 'pendidikan',
      subject: null,
      from: now,
      to,
      earliest: addMonths(context.asOf, leadMonths),
      effort,
      waitsFor: null,
      renews: [],
      apply: (person, day) => ({
        ...person,
        education: [
          ...person.education,
          { id: TRIAL_ID, level: to, major: '', fieldMatch: 'sesuai', graduatedIn: yearOf(day) },
        ],
      }),
    },
  ];
}
