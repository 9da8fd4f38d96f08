import { roleNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useTerm } from '../../language/use-term.ts';
import { useText } from '../../language/use-text.ts';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Empty } from '../../states/empty.tsx';
import { AccountId } from './account-id.tsx';
import { countCodes } from './count-codes.ts';
import { CsvButton } from './csv-button.tsx';
import { overseerMessages } from './messages.ts';
import { actNames, refusalNames } from './refusal-names.ts';
import type { Span } from './span.ts';
import type { RefusedAttempt } from './types.ts';

export interface RefusalsPanelProps {
  readonly refusals: readonly RefusedAttempt[];
  readonly span: Span;
  /** Only refusals for this cause; empty: all. */
  readonly code: string;
  readonly chooseCode: (code: string) => void;
}

/** Where the console shows what an attempt was about; null where it has no page for it. */
const pageOf = (subject: string): string | null => {
  const [kind, id = ''] = subject.split('/');
  if (kind === 'vacancy') return `/succession/${id}`;
  if (kind === 'policy') return `/policies/${id}`;
  if (kind === 'objection') return `/objections/${id}`;
  return null;
};

/** Each attempt that was refused, the latest first: who, with which roles, what and why not. */
export const RefusalsPanel = ({ refusals, span, code, chooseCode }: RefusalsPanelProps) => {
  const text = useText(overseerMessages);
  const act = useText(actNames);
  const reason = useTerm(refusalNames);
  const role = useTerm(roleNames);
  const format = useFormat();
  const shown = refusals.filter((refusal) => code === '' || refusal.code === code);
  const codes = countCodes(refusals).map((one) => ({ value: one.code, label: reason(one.code) }));

  const columns: readonly Column<RefusedAttempt>[] = [
    { id: 'at', title: text('at'), cell: ({ at }) => format.instant(at) },
    { id: 'act', title: text('act'), cell: (refusal) => act(refusal.act) },
    {
      id: 'who',
      title: text('who'),
      cell: ({ sub, roles }) => (
        <>
          <AccountId sub={sub} />
          <span className="overseer__under">
            {roles.length === 0 ? text('noRole') : roles.map((one) => role(one)).join(' + ')}
          </span>
        </>
      ),
    },
    {
      id: 'why',
      title: text('why'),
      cell: (refusal) => (
        <>
          {reason(refusal.code)}
          <code className="overseer__under">{refusal.code}</code>
        </>
      ),
    },
    {
      id: 'about',
      title: text('about'),
      cell: ({ subject, nip }) => {
        const page = pageOf(subject);
        const id = subject.slice(subject.indexOf('/') + 1);
        return (
          <>
            {page === null ? id : <TextLink to={page}>{id}</TextLink>}
            {nip !== null && <span className="overseer__under number">{nip}</span>}
          </>
        );
      },
    },
  ];
  return (
    <Panel
      title={text('refusals')}
      hint={text('refusalsHint')}
      actions={
        refusals.length > 0 && (
          <div className="overseer__actions">
            <Select
              label={text('code')}
              value={codes.some(({ value }) => value === code) ? code : ''}
              onChange={chooseCode}
              options={[{ value: '', label: text('allCodes') }, ...codes]}
            />
            <CsvButton
              path="/v1/refusals"
              label={text('csvRefusals')}
              query={{ ...span, ...(code !== '' && { code }) }}
            />
          </div>
        )
      }
    >
      {shown.length === 0 ? (
        <Empty title={text('noRefusalsTitle')}>{text('noRefusalsText')}</Empty>
      ) : (
        <DataTable
          caption={text('refusals')}
          columns={columns}
          rows={shown.toReversed()}
          rowKey={({ id }) => id}
        />
      )}
    </Panel>
  );
};
