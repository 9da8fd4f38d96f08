import { useText } from '../../language/use-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { aspectMessages } from './aspect-messages.ts';
import { EvidenceOfItem } from './evidence-of-item.tsx';
import { ItemLevels } from './item-levels.tsx';
import { JudgeItem, type Judging } from './judge-item.tsx';
import type { Assessment, Evidence, Instrument, Item, MeritPaper, Suggestion } from './merit-types.ts';
import { PapersOfItem } from './papers-of-item.tsx';
import { useCriterionText } from './use-criterion-text.ts';

export interface ItemViewProps {
  readonly item: Item;
  readonly scale: Pick<Instrument, 'lowest' | 'highest'>;
  readonly assessment: Assessment;
  readonly suggestion: Suggestion | null;
  readonly hasEvidence: boolean;
  readonly evidence: readonly Evidence[];
  readonly papers: readonly MeritPaper[];
  /** Null: the caller may only look. */
  readonly judging: Judging | null;
}

/** One item: its level, what the evidence suggests and why, the evidence, and a form for who may set it. */
export const ItemView = (props: ItemViewProps) => {
  const { item, scale, assessment, suggestion, hasEvidence, evidence, papers, judging } = props;
  const text = useText(aspectMessages);
  const criterion = useCriterionText();
  const unmet = suggestion?.unmet ?? [];
  return (
    <li className="aspects__item" id={`item-${item.id}`}>
      <h3>
        <span className="number quiet">{item.id}</span> <span lang="id">{item.title}</span>{' '}
        {item.gate && <Badge tone="info">{text('gate')}</Badge>}
      </h3>
      <div className="aspects__columns">
        <div className="aspects__side">
          <ItemLevels
            item={item.id}
            assessment={assessment}
            suggestion={suggestion}
            hasEvidence={hasEvidence}
          />
          {hasEvidence && suggestion !== null && (
            <div className="small">
              {unmet.length === 0 ? (
                <p>{text('highest')}</p>
              ) : (
                <>
                  <p className="aspects__strong">
                    {text('next', { level: String(suggestion.suggested + 1) })}
                  </p>
                  <ul className="aspects__lacking">
                    {unmet.map((one) => (
                      <li key={one.key}>{criterion.unmet(one)}</li>
                    ))}
                  </ul>
                </>
              )}
            </div>
          )}
          {judging !== null && (
            <JudgeItem item={item.id} scale={scale} judging={judging} hasEvidence={hasEvidence} />
          )}
        </div>
        <div className="aspects__side">
          <EvidenceOfItem item={item} evidence={evidence} />
          <PapersOfItem item={item} papers={papers} />
        </div>
      </div>
    </li>
  );
};
