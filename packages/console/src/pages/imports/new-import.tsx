import { useState } from 'react';
import { useLocation } from 'wouter';
import { useChange } from '../../api/use-change.ts';
import { DraftNote } from '../../draft/draft-note.tsx';
import { useDraft } from '../../draft/use-draft.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useHasRole } from '../../session/use-session.ts';
import { Failed } from '../../states/failed.tsx';
import { describeFile } from './chosen-file.ts';
import { FilePicker } from './file-picker.tsx';
import { keepFile } from './kept-files.ts';
import { importMessages } from './messages.ts';
import { kindNames, kindTexts } from './terms.ts';
import type { ImportKind } from './types.ts';

const KINDS: readonly ImportKind[] = [
  'siasn-data-utama',
  'e-kinerja',
  'assessment-centre',
  'positions',
  'standards',
];
/** What an assessor may bring in. */
const OF_ASSESSORS: readonly ImportKind[] = ['assessment-centre'];

/** Begins an import, and goes to its page, which sends the file: from then on the address knows the import. */
export const NewImport = () => {
  const text = useText(importMessages);
  const kindName = useText(kindNames);
  const kindText = useText(kindTexts);
  const [, go] = useLocation();
  const kinds = useHasRole('hr-admin') ? KINDS : OF_ASSESSORS;
  const draft = useDraft('import.new', { kind: '', sheet: '' });
  const [file, setFile] = useState<File | null>(null);
  const begin = useChange(
    (client, body: Parameters<typeof beginning>[0], idempotencyKey) =>
      client.post('/v1/imports', { body: beginning(body), idempotencyKey }),
    ['/v1/imports'],
  );

  const kind = kinds.find((one) => one === draft.value.kind) ?? (kinds.length === 1 ? kinds[0] : undefined);
  const described = file === null ? null : describeFile(file);
  const isReady = kind !== undefined && described !== null && described.fault === null;
  const isWorkbook = described?.fault === null && described.contentType !== 'text/csv';

  const start = (): void => {
    if (kind === undefined || file === null || described === null || described.fault !== null) return;
    const { fileName, contentType } = described;
    const sheet = isWorkbook ? draft.value.sheet.trim() : '';
    begin.mutate(
      { kind, fileName, contentType, sheet },
      {
        onSuccess: ({ data }) => {
          keepFile(data.id, file);
          draft.clear();
          go(`/imports/${data.id}`);
        },
      },
    );
  };

  return (
    <Panel title={text('newTitle')}>
      <DraftNote draft={draft} />
      <div className="import-form">
        <Select
          label={text('kind')}
          hint={kind === undefined ? undefined : kindText(kind)}
          options={kinds.map((value) => ({ value, label: kindName(value) }))}
          value={kind ?? null}
          onChange={(value) => draft.change({ kind: value })}
        />
        <FilePicker file={file} choose={setFile} />
        {isWorkbook && (
          <TextField
            label={text('sheet')}
            hint={text('sheetHint')}
            maxLength={31}
            value={draft.value.sheet}
            onChange={(sheet) => draft.change({ sheet })}
          />
        )}
      </div>
      {begin.isError && <Failed error={begin.error} />}
      <div>
        <Button kind="primary" isDisabled={!isReady || begin.isPending} onPress={start}>
          {text('start')}
        </Button>
      </div>
    </Panel>
  );
};

interface Beginning {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly contentType: 'text/csv' | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  /** Empty: the first. */
  readonly sheet: string;
}

const beginning = ({ sheet, ...body }: Beginning) => ({ ...body, ...(sheet !== '' && { sheet }) });
