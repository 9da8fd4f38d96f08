import { useState } from 'react';
import { DraftNote } from '../../draft/draft-note.tsx';
import { useDraft } from '../../draft/use-draft.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useHasRole } from '../../session/use-session.ts';
import { aspectMessages } from './aspect-messages.ts';
import { ItemView } from './item-view.tsx';
import { type JudgedLevels, judgedForm, NOTHING_JUDGED, within } from './judged-levels.ts';
import type { Aspect, Assessment, Evidence, Instrument, MeritPaper, Suggestion } from './merit-types.ts';
import { PaperDialog } from './paper-dialog.tsx';
import { SaveLevels } from './save-levels.tsx';

export interface ItemsPanelProps {
  readonly aspect: Aspect;
  readonly scale: Pick<Instrument, 'lowest' | 'highest'>;
  readonly assessment: Assessment;
  readonly etag: string | null;
  readonly suggestions: { readonly asOf: string | null; readonly items: readonly Suggestion[] };
  readonly evidence: readonly Evidence[];
  readonly papers: readonly MeritPaper[];
}

/** The items of an aspect; what somebody chooses is kept on the device until it is sent. */
export const ItemsPanel = (props: ItemsPanelProps) => {
  const { aspect, scale, assessment, etag, suggestions, evidence, papers } = props;
  const text = useText(aspectMessages);
  const isHr = useHasRole('hr-admin');
  const isAuditor = useHasRole('auditor');
  const { year, instrument, status } = assessment;
  const mayAssess = isHr && status === 'draft';
  const mayVerify = isAuditor && status === 'ditetapkan';
  const form = judgedForm(mayVerify ? 'verification' : 'levels', year, instrument);
  const draft = useDraft(form, NOTHING_JUDGED);
  const [isAdding, setAdding] = useState(false);
  const [isRecorded, setRecorded] = useState(false);
  const judged: JudgedLevels = draft.value.levels;
  const own = within(
    judged,
    aspect.items.map(({ id }) => id),
  );
  const change = (levels: JudgedLevels): void => draft.change({ levels });

  /** What a level is held against: the evidence, or what HR fixed; nothing while there is no evidence. */
  const expected = mayVerify
    ? Object.fromEntries(assessment.levels.map(({ item, level }) => [item, level]))
    : suggestions.asOf === null
      ? {}
      : Object.fromEntries(suggestions.items.map(({ item, suggested }) => [item, suggested]));

  return (
    <Panel
      title={text('judged')}
      {...(isHr && {
        actions: <Button onPress={() => setAdding(true)}>{text('addPaper')}</Button>,
      })}
    >
      {isRecorded && (
        <Notice tone="good" isNews>
          {text('recorded')}
        </Notice>
      )}
      {(mayAssess || mayVerify) && <DraftNote draft={draft} />}
      {isHr && status !== 'draft' && <Notice tone="info">{text('frozen')}</Notice>}
      <ol className="aspects__items">
        {aspect.items.map((item) => (
          <ItemView
            key={item.id}
            item={item}
            scale={scale}
            assessment={assessment}
            suggestion={suggestions.items.find((one) => one.item === item.id) ?? null}
            hasEvidence={suggestions.asOf !== null}
            evidence={evidence}
            papers={papers.filter(({ items }) => items.includes(item.id))}
            judging={
              mayAssess || mayVerify
                ? {
                    kind: mayVerify ? 'auditor' : 'hr',
                    judged: own[item.id] ?? null,
                    expected: expected[item.id] ?? null,
                    change: (next) => {
                      const { [item.id]: _, ...others } = judged;
                      change(next === null ? others : { ...others, [item.id]: next });
                    },
                  }
                : null
            }
          />
        ))}
      </ol>
      {mayAssess && (
        <SaveLevels
          assessment={assessment}
          etag={etag}
          judged={judged}
          own={own}
          expected={expected}
          change={change}
        />
      )}
      {mayVerify && (
        <p className="quiet" role="status">
          {text('verifyLater', { count: Object.keys(judged).length })}
        </p>
      )}
      {isAdding && (
        <PaperDialog items={aspect.items} onClose={() => setAdding(false)} onDone={() => setRecorded(true)} />
      )}
    </Panel>
  );
};
