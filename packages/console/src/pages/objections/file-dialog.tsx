import { useId } from 'react';
import { useChange } from '../../api/use-change.ts';
import { DraftNote } from '../../draft/draft-note.tsx';
import { useDraft } from '../../draft/use-draft.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/checkbox.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useCheckedForm } from '../../parts/use-checked-form.ts';
import { Failed } from '../../states/failed.tsx';
import { actMessages } from './act-messages.ts';
import { EntryFields } from './entry-fields.tsx';
import { ENTRY_KINDS, entryKindOf, formOf } from './entry-forms.ts';
import { type Entry, idOf, valuesOf } from './entry-values.ts';
import { claimsFor, correctedKind, EMPTY_FILING, lackingIn, NEW, objectionOf } from './filing.ts';
import { claimNames, kindNames } from './terms.ts';
import { useEntries } from './use-entries.ts';
import { useEntryWords } from './use-entry-words.ts';

export interface FileDialogProps {
  readonly nip: string;
  readonly onClose: () => void;
  readonly onFiled: () => void;
}

const KINDS = ['placement', ...ENTRY_KINDS] as const satisfies readonly (keyof (typeof kindNames)['id'])[];

/** A person objects to an own entry, to one that is lacking, or to the placement. Kept as a draft until it is sent. */
export const FileDialog = ({ nip, onClose, onFiled }: FileDialogProps) => {
  const text = useText(actMessages);
  const kindName = useText(kindNames);
  const claimName = useText(claimNames);
  const wordsOf = useEntryWords();
  const entries = useEntries(nip);
  const form = useId();
  const draft = useDraft('objection', EMPTY_FILING);
  const filing = draft.value;
  const { what, which, claim } = filing;

  const kind = entryKindOf(what);
  const own = kind === null ? [] : (entries[kind] ?? []);
  const entry = own.find((one) => idOf(one) === which) ?? null;
  const corrected = correctedKind(filing);
  const file = useChange(
    // the body differs by kind, and what the fields of a form give is checked by the service
    (client, body: Entry, idempotencyKey) =>
      client.request('POST', '/v1/asn/{nip}/objections', { path: { nip }, body, idempotencyKey }),
    ['/v1/asn/{nip}/objections', '/v1/objections'],
  );

  const chooseWhat = (next: string): void => {
    const first = claimsFor({ what: next, which: '' })[0] ?? '';
    draft.change({ what: next, which: '', claim: first, knows: false, values: {} });
  };
  const chooseWhich = (next: string): void => {
    const chosen = own.find((one) => idOf(one) === next) ?? null;
    draft.change({
      which: next,
      claim: claimsFor({ what, which: next })[0] ?? '',
      values: kind === null ? {} : valuesOf(formOf(kind), chosen),
    });
  };
  const send = (): void =>
    file.mutate(objectionOf(filing, entry), {
      onSuccess: () => {
        draft.clear();
        onFiled();
      },
    });
  const checked = useCheckedForm(lackingIn(filing), text('required'), send);
  return (
    <Dialog
      title={text('fileTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text('cancel')}</Button>
          <Button kind="primary" type="submit" form={form} isDisabled={file.isPending}>
            {text(file.isPending ? 'sending' : 'send')}
          </Button>
        </>
      }
    >
      <DraftNote draft={draft} />
      <p className="quiet small">{text('fileLead')}</p>
      <form id={form} className="objection-form" noValidate onSubmit={checked.onSubmit}>
        <Select
          label={text('what')}
          options={KINDS.map((value) => ({ value, label: kindName(value) }))}
          value={KINDS.find((value) => value === what) ?? 'placement'}
          onChange={chooseWhat}
        />
        {kind !== null && (
          <Select
            label={text('which')}
            options={[
              ...own.map((one) => ({ value: idOf(one), label: wordsOf(one) })),
              { value: NEW, label: text('notRecorded') },
            ]}
            value={which === '' ? null : which}
            onChange={chooseWhich}
            placeholder={text('choose')}
            error={checked.errorOf('which')}
          />
        )}
        <Select
          label={text('claim')}
          options={claimsFor(filing).map((value) => ({ value, label: claimName(value) }))}
          value={claimsFor(filing).find((value) => value === claim) ?? null}
          onChange={(value) => draft.change({ claim: value })}
        />
        {claim === 'wrong-content' && which !== '' && (
          <Checkbox isSelected={filing.knows} onChange={(knows) => draft.change({ knows })}>
            {text('knows')}
          </Checkbox>
        )}
        {corrected !== null && which !== '' && (
          <EntryFields
            title={text('correction')}
            form={formOf(corrected)}
            values={filing.values}
            onChange={(values) => draft.change({ values })}
            empty={checked.lacking}
          />
        )}
        <TextField
          label={text('statement')}
          hint={text('statementHint')}
          rows={4}
          isRequired
          maxLength={4000}
          value={filing.statement}
          onChange={(statement) => draft.change({ statement })}
          error={checked.errorOf('statement')}
        />
        <TextField
          label={text('evidence')}
          hint={text('evidenceHint')}
          rows={2}
          value={filing.evidence}
          onChange={(evidence) => draft.change({ evidence })}
        />
      </form>
      {file.isError && <Failed error={file.error} />}
    </Dialog>
  );
};
