import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { aspectNames, toAspectId } from './aspect-names.ts';
import type { Assessment, Instrument, MeritIndex } from './merit-types.ts';
import { aspectsMessages } from './messages.ts';
import { ShareBar } from './share-bar.tsx';

export interface AspectListProps {
  readonly instrument: Pick<Instrument, 'aspects'>;
  readonly assessment: Pick<Assessment, 'year' | 'levels'>;
  /** Empty while there is no index. */
  readonly scores: MeritIndex['aspects'];
}

/** A bar and a way to each aspect. */
export const AspectList = ({ instrument, assessment, scores }: AspectListProps) => {
  const text = useText(aspectsMessages);
  const aspectName = useText(aspectNames);
  const format = useFormat();
  const set = new Set(assessment.levels.map(({ item }) => item));
  return (
    <Panel title={text('aspects')} hint={text('aspectsHint')}>
      <ol className="aspects__list">
        {instrument.aspects.map(({ id, title, items }) => {
          const known = toAspectId(id);
          const score = scores.find(({ aspect }) => aspect === id);
          const decimals = (score?.most ?? 0) > 1 ? 1 : 3;
          return (
            <li key={id} className="aspects__one">
              <span className="aspects__name">
                <span className="quiet number">{id}</span>
                <TextLink to={`/aspects/${id}?year=${assessment.year}`}>
                  {known === null ? title : aspectName(known)}
                </TextLink>
              </span>
              <span className="aspects__points number">
                {score === undefined
                  ? text('levelsSet', {
                      set: items.filter((item) => set.has(item.id)).length,
                      all: items.length,
                    })
                  : text('points', {
                      score: format.number(score.score, decimals),
                      most: format.number(score.most, decimals > 1 ? 3 : 0),
                    })}
              </span>
              {score !== undefined && <ShareBar share={score.most > 0 ? score.score / score.most : 0} />}
            </li>
          );
        })}
      </ol>
    </Panel>
  );
};
