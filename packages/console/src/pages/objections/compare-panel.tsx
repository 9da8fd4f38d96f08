import type { components } from '@kotak9/client';
import { findingNames } from '../../language/finding-terms.ts';
import { expectationNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useTerm } from '../../language/use-term.ts';
import { useText } from '../../language/use-text.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { type ComparedField, comparedFields } from './compared-fields.ts';
import { entryKindOf, formOf } from './entry-forms.ts';
import { objectionMessages } from './messages.ts';
import { useFieldName } from './use-field-name.ts';

const NAMES = {
  id: { ...findingNames.id, ...expectationNames.id },
  en: { ...findingNames.en, ...expectationNames.en },
};

/** The contested entry: as it was, as the person says it should be, as it was ruled. Nothing for a placement. */
export const ComparePanel = ({ objection }: { readonly objection: components['schemas']['Objection'] }) => {
  const text = useText(objectionMessages);
  const field = useFieldName();
  const term = useTerm(NAMES);
  const format = useFormat();
  const kind = entryKindOf(objection.kind);
  if (kind === null || (objection.initial === null && objection.claimed === null)) return null;

  const types = new Map(formOf(kind).fields.map(({ path, type }) => [path, type]));
  const said = (path: string, value: string | null): string => {
    if (value === null || value === '') return '—';
    const type = types.get(path);
    if (type === 'date') return format.date(value);
    return type === 'choice' ? term(value) : value;
  };
  const marked = ({ path, differs }: ComparedField, value: string | null) =>
    differs && value !== null ? <strong>{said(path, value)}</strong> : said(path, value);
  return (
    <Panel title={text('compare')}>
      <DataTable
        caption={text('compare')}
        rows={comparedFields(kind, objection)}
        rowKey={({ path }) => path}
        columns={[
          { id: 'field', title: text('field'), cell: ({ path }) => field(path) },
          { id: 'initial', title: text('initial'), cell: (row) => marked(row, row.initial) },
          { id: 'claimed', title: text('claimed'), cell: (row) => marked(row, row.claimed) },
          { id: 'final', title: text('final'), cell: (row) => marked(row, row.final) },
        ]}
      />
    </Panel>
  );
};
