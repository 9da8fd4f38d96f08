import type { components } from '@kotak9/client';
import { useChange } from '../../api/use-change.ts';
import { DraftNote } from '../../draft/draft-note.tsx';
import { useDraft } from '../../draft/use-draft.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useCheckedForm } from '../../parts/use-checked-form.ts';
import { Failed } from '../../states/failed.tsx';
import { actMessages } from './act-messages.ts';
import { entryKindOf, formOf } from './entry-forms.ts';
import { type Entry, idOf, valuesOf } from './entry-values.ts';
import { GrantedPart } from './granted-part.tsx';
import { EMPTY_RULING, grantedKind, lackingInRuling, nameEntry, rulingOf } from './ruling.ts';
import { outcomeNames } from './terms.ts';
import { useEntries } from './use-entries.ts';

export interface RulingPanelProps {
  readonly objection: components['schemas']['Objection'];
  readonly etag: string | null;
  readonly onRuled: (outcome: string) => void;
  /** Reads the objection anew, where somebody else changed it meanwhile. */
  readonly reload: () => void;
}

const OUTCOMES = ['dikabulkan', 'dikabulkan-sebagian', 'ditolak'] as const;

/** An instance answers: what it rules, why, and, where it grants other than was asked, what is then recorded. */
export const RulingPanel = ({ objection, etag, onRuled, reload }: RulingPanelProps) => {
  const text = useText(actMessages);
  const outcomeName = useText(outcomeNames);
  const entries = useEntries(objection.nip);
  const draft = useDraft(`ruling.${objection.id}`, EMPTY_RULING);
  const ruling = draft.value;

  const kind = grantedKind(ruling, objection);
  const name =
    entryKindOf(objection.kind) === null
      ? ruling.corrects
      : nameEntry(objection.kind, objection.itemId ?? '');
  const entry =
    kind === null ? null : (entries[kind]?.find((one) => nameEntry(kind, idOf(one)) === name) ?? null);
  const rule = useChange(
    // what is granted differs by kind, and is checked by the service
    (client, body: Entry, idempotencyKey) =>
      client.request('POST', '/v1/objections/{id}/ruling', {
        path: { id: objection.id },
        body,
        idempotencyKey,
        ...(etag !== null && { ifMatch: etag }),
      }),
    ['/v1/objections/{id}', '/v1/objections', '/v1/asn/{nip}/objections', '/v1/asn/{nip}/placement'],
  );

  const chooseOutcome = (outcome: string): void => {
    const granted = entryKindOf(objection.kind);
    const values = granted === null ? {} : valuesOf(formOf(granted), objection.claimed ?? objection.initial);
    draft.change({ outcome, hasOwnContent: false, corrects: '', values });
  };
  const send = (): void =>
    rule.mutate(rulingOf(ruling, objection, entry ?? objection.initial), {
      onSuccess: () => {
        draft.clear();
        onRuled(ruling.outcome);
      },
    });
  const checked = useCheckedForm(lackingInRuling(ruling, objection), text('required'), send);
  return (
    <Panel title={text('ruleTitle')} hint={text('ruleLead')}>
      <DraftNote draft={draft} />
      <form className="objection-form" noValidate onSubmit={checked.onSubmit}>
        <Select
          label={text('outcome')}
          options={OUTCOMES.map((value) => ({ value, label: outcomeName(value) }))}
          value={OUTCOMES.find((value) => value === ruling.outcome) ?? null}
          onChange={chooseOutcome}
          placeholder={text('choose')}
          error={checked.errorOf('outcome')}
        />
        {ruling.outcome !== '' && ruling.outcome !== 'ditolak' && (
          <GrantedPart
            objection={objection}
            ruling={ruling}
            entries={entries}
            change={draft.change}
            lacking={checked.lacking}
          />
        )}
        <TextField
          label={text('reason')}
          rows={4}
          isRequired
          maxLength={4000}
          value={ruling.reason}
          onChange={(reason) => draft.change({ reason })}
          error={checked.errorOf('reason')}
        />
        <TextField
          label={text('reference')}
          hint={text('referenceHint')}
          value={ruling.reference}
          onChange={(reference) => draft.change({ reference })}
        />
        {rule.isError && <Failed error={rule.error} retry={reload} />}
        <div className="objection-acts">
          <Button kind="primary" type="submit" isDisabled={rule.isPending}>
            {text(rule.isPending ? 'ruling' : 'rule')}
          </Button>
        </div>
      </form>
    </Panel>
  );
};
