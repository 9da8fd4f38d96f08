import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { useChange } from '../../api/use-change.ts';
import { DraftNote } from '../../draft/draft-note.tsx';
import { useDraft } from '../../draft/use-draft.ts';
import { useText } from '../../language/use-text.ts';
import { Checkbox } from '../../parts/checkbox.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Failed } from '../../states/failed.tsx';
import { aspectMessages } from './aspect-messages.ts';
import { hashFile } from './hash-file.ts';
import { type Item, MERIT_READS } from './merit-types.ts';

interface PaperInput {
  readonly title: string;
  readonly number: string;
  readonly date: string;
  readonly validTo: string;
  readonly link: string;
  readonly sha256: string;
  readonly items: readonly string[];
}

const EMPTY: PaperInput = { title: '', number: '', date: '', validTo: '', link: '', sha256: '', items: [] };

export interface PaperDialogProps {
  /** Items that the paper may be evidence of. */
  readonly items: readonly Pick<Item, 'id' | 'title'>[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Records a paper: where it is kept, and the hash of its file. */
export const PaperDialog = ({ items, onClose, onDone }: PaperDialogProps) => {
  const text = useText(aspectMessages);
  const fileId = useId();
  const draft = useDraft<PaperInput>(`merit-paper.${items[0]?.id ?? ''}`, EMPTY);
  const { value, change } = draft;
  const record = useChange(
    (client, { validTo, items: of, ...paper }: PaperInput, idempotencyKey) =>
      client.post('/v1/merit-documents', {
        body: { ...paper, validTo: validTo === '' ? null : validTo, items: [...of] },
        idempotencyKey,
      }),
    MERIT_READS,
  );
  const hash = useMutation({ mutationFn: hashFile, onSuccess: (sha256) => change({ sha256 }) });
  const isWhole =
    [value.title, value.number, value.date, value.link, value.sha256].every((part) => part.trim() !== '') &&
    value.items.length > 0;
  const send = (): void =>
    record.mutate(value, {
      onSuccess: () => {
        draft.clear();
        onDone();
        onClose();
      },
    });
  return (
    <ConfirmDialog
      title={text('addPaperTitle')}
      cancel={text('cancel')}
      confirm={text('record')}
      isDisabled={!isWhole || record.isPending}
      onClose={onClose}
      onConfirm={send}
      error={record.error}
    >
      <DraftNote draft={draft} />
      <TextField label={text('paperTitle')} value={value.title} onChange={(title) => change({ title })} />
      <TextField label={text('paperNumber')} value={value.number} onChange={(number) => change({ number })} />
      <div className="aspects__form aspects__form--hinted">
        <DateField label={text('paperDate')} value={value.date} onChange={(date) => change({ date })} />
        <DateField
          label={text('paperValidTo')}
          hint={text('paperValidToHint')}
          value={value.validTo}
          onChange={(validTo) => change({ validTo })}
        />
      </div>
      <TextField
        label={text('paperLink')}
        hint={text('paperLinkHint')}
        type="url"
        value={value.link}
        onChange={(link) => change({ link })}
      />
      <div className="field">
        <label htmlFor={fileId}>{text('paperFile')}</label>
        <input
          id={fileId}
          type="file"
          className="field__input"
          aria-describedby={`${fileId}-hint`}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) hash.mutate(file);
          }}
        />
        <p id={`${fileId}-hint`} className="field__hint">
          {text('paperFileHint')}
        </p>
        {value.sha256 !== '' && (
          <p className="small aspects__source" role="status">
            {text('paperHash', { hash: value.sha256 })}
          </p>
        )}
      </div>
      <fieldset className="aspects__fieldset">
        <legend>{text('paperItems')}</legend>
        {items.map(({ id, title }) => (
          <Checkbox
            key={id}
            isSelected={value.items.includes(id)}
            onChange={(isSelected) =>
              change({ items: isSelected ? [...value.items, id] : value.items.filter((one) => one !== id) })
            }
          >
            <span>
              {id} <span lang="id">{title}</span>
            </span>
          </Checkbox>
        ))}
      </fieldset>
      {hash.isError && <Failed error={hash.error} />}
    </ConfirmDialog>
  );
};
