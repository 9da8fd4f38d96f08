import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { aspectMessages } from './aspect-messages.ts';
import { evidenceNames } from './evidence-names.ts';
import type { Criterion, Evidence, Unmet } from './merit-types.ts';

const NAMES = evidenceNames.id;
const isNamed = (code: string): code is keyof typeof NAMES => Object.hasOwn(NAMES, code);

/** Evidence and what is asked of it, in words. */
export const useCriterionText = () => {
  const text = useText(aspectMessages);
  const name = useText(evidenceNames);
  const format = useFormat();
  const nameOf = (code: string): string => (isNamed(code) ? name(code) : text('papers'));
  const asked = (criterion: Criterion): string =>
    criterion.measure === 'share' ? format.percent(criterion.atLeast) : format.number(criterion.atLeast);
  return {
    nameOf,
    /** What was found: `61 % (186 dari 306)`, or a number. */
    found: ({ measure, value, of }: Evidence): string => {
      if (measure !== 'share' || of === null) return format.number(value);
      if (of === 0) return text('ofNothing');
      return text('shareOf', {
        share: format.percent(value / of),
        value: format.number(value),
        of: format.number(of),
      });
    },
    /** What is asked, with what there is. */
    unmet: ({ criterion, found }: Unmet): string => {
      const what = criterion.measure === 'document' ? criterion.what : nameOf(criterion.code);
      const there =
        found === null
          ? text('notKnown')
          : criterion.measure === 'share'
            ? format.percent(found)
            : format.number(found);
      return text('lacks', { what, asked: asked(criterion), there });
    },
  };
};
