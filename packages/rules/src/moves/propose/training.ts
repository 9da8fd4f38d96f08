import { addMonths, yearOf } from '../../calendar.ts';
import type { PersonInputs } from '../../person.ts';
import type { MoveRule } from '../../policy/matching-rules.ts';
import { componentOf } from '../component-of.ts';
import { type MoveContext, type Proposal, TRIAL_ID } from '../move.ts';

/**
 * Training up to the hours (JP) of a higher step of the scale within one year; hours done in it count. Each step
 * further takes the effort once more.
 */
export function proposeTraining(context: MoveContext, { effort, leadMonths }: MoveRule): Proposal[] {
  const component = componentOf('training-hours', context);
  if (!component?.found) return [];
  const { raw, value } = component.found;
  const higher = component.rule.steps.filter((step) => step.value > value).toReversed();
  return higher.map(({ from }, index) => ({
    kind: 'jam-pelatihan',
    subject: null,
    from: String(typeof raw === 'number' ? raw : 0),
    to: String(from),
    earliest: addMonths(context.asOf, leadMonths),
    effort: effort * (index + 1),
    waitsFor: null,
    renews: ['training-hours'],
    apply: (person, day) => {
      const year = yearOf(day);
      const hours = Math.max(0, from - hoursIn(year, person));
      return { ...person, training: [...person.training, { id: TRIAL_ID, name: '', year, hours }] };
    },
  }));
}

function hoursIn(wanted: number, { training }: Pick<PersonInputs, 'training'>): number {
  return training.reduce((sum, { year, hours }) => (year === wanted ? sum + hours : sum), 0);
}
