import { useChange } from '../../api/use-change.ts';
import { useReadWith } from '../../api/use-read.ts';
import { DraftNote } from '../../draft/draft-note.tsx';
import { useDraft } from '../../draft/use-draft.ts';
import { useText } from '../../language/use-text.ts';
import { Badge, type Tone } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { Failed } from '../../states/failed.tsx';
import { columnMessages } from './column-messages.ts';
import { columnsOfFile, type FileColumn, fieldsOf, samplesOf } from './columns-of-file.ts';
import type { Import } from './types.ts';

const TONES = { taken: 'good', notTaken: 'neutral', notKnown: 'warn' } as const satisfies Record<
  FileColumn['state'],
  Tone
>;
/** So many accepted rows are enough for samples of every column. */
const SAMPLED = 40;

export interface ColumnsPanelProps {
  readonly shown: Import;
  readonly columns: NonNullable<Import['columns']>;
  readonly mayChange: boolean;
}

/** What each column was taken for, with samples; whoever knows better says so and has the file checked again. */
export const ColumnsPanel = ({ shown, columns, mayChange }: ColumnsPanelProps) => {
  const text = useText(columnMessages);
  const listed = columnsOfFile(shown.kind, columns);
  const given = Object.fromEntries(listed.map(({ header, field }) => [header, field ?? '']));
  const draft = useDraft<Record<string, string>>(`import.${shown.id}.columns`, given);
  const rows = useReadWith({ enabled: shown.status === 'checked' }, '/v1/imports/{id}/rows', {
    path: { id: shown.id },
    query: { limit: SAMPLED, verdict: (shown.counts?.new ?? 0) > 0 ? 'new' : 'changed' },
  });
  const recheck = useChange(
    (client, fields: Readonly<Record<string, string>>, idempotencyKey) =>
      client.post('/v1/imports/{id}/check', {
        path: { id: shown.id },
        body: {
          mapping: {
            columns: Object.fromEntries(
              Object.entries(fields).map(([header, field]) => [header, field === '' ? null : field]),
            ),
            values: columns.mapping.values,
          },
        },
        idempotencyKey,
      }),
    ['/v1/imports/{id}', '/v1/imports'],
  );
  const fields = fieldsOf(shown.kind);
  const options = [
    { value: '', label: text('notTaken') },
    ...fields.map(({ field, header, required }) => ({
      value: field,
      label: required ? `${header} (${text('isRequired')})` : header,
    })),
  ];
  const isChanged = listed.some(({ header }) => draft.value[header] !== given[header]);

  const table: readonly Column<FileColumn>[] = [
    { id: 'header', title: text('header'), cell: ({ header }) => header },
    {
      id: 'field',
      title: text('field'),
      cell: ({ header, field }) => {
        const value = draft.value[header] ?? '';
        // columns of a family, such as TEKNIS <kode>, are told by their heading alone
        const isChoosable = options.some((option) => option.value === value);
        return mayChange && isChoosable ? (
          <Select
            label={text('fieldOf', { header })}
            options={options}
            value={value}
            onChange={(chosen) => draft.change({ [header]: chosen })}
          />
        ) : (
          (fields.find((one) => one.field === field)?.header ?? field ?? '—')
        );
      },
    },
    {
      id: 'samples',
      title: text('samples'),
      cell: ({ field }) => {
        const samples = field === null ? [] : samplesOf(field, rows.data?.data.items ?? []);
        return samples.length === 0 ? '—' : samples.join(' · ');
      },
    },
    {
      id: 'state',
      title: text('state'),
      cell: ({ state }) => <Badge tone={TONES[state]}>{text(state)}</Badge>,
    },
  ];
  return (
    <Panel title={text('title')} hint={text('hint')}>
      <DraftNote draft={draft} />
      {columns.missing.length > 0 && (
        <Notice tone="bad">{text('missing', { names: columns.missing.join(', ') })}</Notice>
      )}
      <p className="small">
        {text('read', { count: listed.filter(({ state }) => state === 'taken').length })} ·{' '}
        {text('unknown', { count: columns.unknown.length })} ·{' '}
        {text('untaken', { count: columns.untaken.length })}
      </p>
      <div className="import-columns">
        <DataTable caption={text('title')} columns={table} rows={listed} rowKey={({ header }) => header} />
      </div>
      {columns.untaken.length > 0 && (
        <details className="small">
          <summary>{text('untakenTitle')}</summary>
          <p className="quiet">{text('untakenText')}</p>
          <p>{columns.untaken.join(' · ')}</p>
        </details>
      )}
      {recheck.isError && <Failed error={recheck.error} />}
      {mayChange && (
        <div>
          <Button
            isDisabled={!isChanged || recheck.isPending}
            onPress={() => recheck.mutate(draft.value, { onSuccess: draft.clear })}
          >
            {text('recheck')}
          </Button>
        </div>
      )}
    </Panel>
  );
};
