import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Stat, Stats } from '../../parts/stat.tsx';
import { aspectMessages } from './aspect-messages.ts';
import { compareLevels } from './compare-levels.ts';
import type { Aspect, Assessment, MeritIndex, Suggestion } from './merit-types.ts';

export interface AspectStatsProps {
  readonly aspect: Aspect;
  readonly assessment: Assessment;
  readonly suggestions: readonly Suggestion[];
  readonly hasEvidence: boolean;
  readonly score: MeritIndex['aspects'][number] | null;
}

export const AspectStats = (props: AspectStatsProps) => {
  const { aspect, assessment, suggestions, hasEvidence, score } = props;
  const text = useText(aspectMessages);
  const format = useFormat();
  const { set, below, above, differing } = compareLevels(aspect.items, assessment, suggestions);
  const decimals = (score?.most ?? 0) > 1 ? 1 : 3;
  return (
    <Stats>
      <Stat
        label={text('score')}
        value={score === null ? '—' : format.number(score.score, decimals)}
        {...(score !== null && {
          hint: text('scoreHint', { most: format.number(score.most, decimals > 1 ? 3 : 0) }),
        })}
      />
      <Stat
        label={text('items')}
        value={format.number(set)}
        hint={text('itemsHint', { all: aspect.items.length })}
      />
      {hasEvidence && (
        <>
          <Stat label={text('below')} value={format.number(below)} hint={text('belowHint')} />
          <Stat label={text('above')} value={format.number(above)} hint={text('aboveHint')} />
        </>
      )}
      {assessment.verified !== null && (
        <Stat label={text('verifiedBelow')} value={format.number(differing)} />
      )}
    </Stats>
  );
};
