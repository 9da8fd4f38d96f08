import { useState } from 'react';
import { problemCodeOf } from '../../api/problem-code-of.ts';
import { useChange } from '../../api/use-change.ts';
import { DraftNote } from '../../draft/draft-note.tsx';
import { useDraft } from '../../draft/use-draft.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Failed } from '../../states/failed.tsx';
import type { List, Vacancy } from '../vacancy/list-types.ts';
import { CandidateChoice } from './candidate-choice.tsx';
import { checkDecision, type DecisionForm } from './check-decision.ts';
import { DecreeFields } from './decree-fields.tsx';
import { freezeFor, type RecordedFreeze } from './freeze-for.ts';
import { laterText } from './later-text.ts';
import { decisionMessages } from './messages.ts';
import { SealDialog } from './seal-dialog.tsx';
import { type SealedDecision, sealedSummary } from './sealed-summary.ts';

export interface DecisionTaskProps {
  readonly vacancy: Vacancy;
  readonly list: List;
  readonly etag: string | null;
  readonly today: string;
  readonly freezes: readonly RecordedFreeze[];
  readonly reload: () => void;
}

interface Input {
  readonly sealed: SealedDecision;
  readonly etag: string | null;
}

/** The form of the decision: a name, the decree, and what the law asks besides; then what will be sealed. */
export const DecisionTask = ({ vacancy, list, etag, today, freezes, reload }: DecisionTaskProps) => {
  const text = useText(decisionMessages);
  const format = useFormat();
  const earliest = vacancy.effectiveDate;
  const draft = useDraft<DecisionForm>(`decision.${list.id}`, {
    nip: null,
    decreeNumber: '',
    effectiveDate: laterText(earliest, today),
    approvalNumber: '',
    reason: '',
  });
  const form = draft.value;
  const [wasReviewed, setReviewed] = useState(false);
  const [isSealing, openSeal] = useState(false);
  // a window that only the policy knows: the official may not read it, and learns of it by the refusal
  const [wasFrozen, setFrozen] = useState(false);

  const decide = useChange(
    async (client, { sealed, etag: seen }: Input, key) => {
      const { listId: id, contentHash: _hash, rank: _rank, ...body } = sealed;
      const answer = await client.post('/v1/succession-lists/{id}/decision', {
        path: { id },
        body,
        idempotencyKey: key,
        ...(seen !== null && { ifMatch: seen }),
      });
      // here, and not after the mutation: by then the list is read anew and the form is not on the page any more
      draft.clear();
      return answer;
    },
    ['/v1/vacancies/{id}/succession-list', '/v1/vacancies/{id}', '/v1/vacancies', '/v1/positions'],
  );

  const freeze = freezeFor(
    { positionId: list.positionId, level: vacancy.level, today, effectiveDate: form.effectiveDate },
    freezes,
  );
  const needsApproval = freeze !== null || wasFrozen;
  const faults = checkDecision(form, { shortlist: list.shortlist, earliest, needsApproval });
  const isComplete = Object.keys(faults).length === 0;
  const shown = wasReviewed ? faults : {};
  const sealed = isComplete ? sealedSummary(list, form, needsApproval) : null;
  const faultText = (field: keyof DecisionForm): string | undefined => {
    const fault = shown[field];
    return fault === undefined ? undefined : text(fault, { earliest: format.date(earliest) });
  };
  const refused = (error: Error): void => {
    if (problemCodeOf(error) === 'election-freeze/approval-required') setFrozen(true);
    // a refusal is an event of the vacancy: its version is another one afterwards
    reload();
  };
  const candidates = list.shortlist.flatMap((nip) => list.candidates.find((one) => one.nip === nip) ?? []);
  const published = list.publishedAt === null ? '—' : format.instant(list.publishedAt);

  return (
    <>
      <DraftNote draft={draft} />
      <Panel title={text('names')} hint={text('namesHint', { published })}>
        <CandidateChoice
          candidates={candidates}
          value={form.nip}
          onChange={(nip) => draft.change({ nip })}
          error={faultText('nip')}
        />
        <p className="decision-hash">
          <span className="quiet small">{text('contentHash')}</span> <code>{list.contentHash}</code>
        </p>
      </Panel>
      <Panel title={text('decree')}>
        <DecreeFields
          form={form}
          change={draft.change}
          errorOf={faultText}
          earliest={earliest}
          freeze={freeze}
          needsApproval={needsApproval}
          needsReason={form.nip !== null && form.nip !== list.shortlist[0]}
        />
        {wasReviewed && !isComplete && (
          <Notice tone="warn" isNews>
            {text('incomplete')}
          </Notice>
        )}
        {sealed === null && decide.isError && <Failed error={decide.error} />}
        <div>
          <Button
            kind="primary"
            onPress={() => {
              setReviewed(true);
              decide.reset();
              openSeal(isComplete);
            }}
          >
            {text('review')}
          </Button>
        </div>
      </Panel>
      {sealed !== null && (
        <SealDialog
          sealed={sealed}
          name={candidates.find(({ nip }) => nip === sealed.nip)?.name ?? sealed.nip}
          isOpen={isSealing}
          close={() => openSeal(false)}
          decide={() => decide.mutate({ sealed, etag }, { onError: refused })}
          isPending={decide.isPending}
          error={decide.error}
        />
      )}
    </>
  );
};
