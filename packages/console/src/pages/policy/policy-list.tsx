import { useText } from '../../language/use-text.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Empty } from '../../states/empty.tsx';
import { policyMessages } from './messages.ts';
import { groupPolicies, POLICY_GROUPS } from './policy-groups.ts';
import type { PolicySummary } from './policy-types.ts';
import { StatusBadge } from './status-badge.tsx';
import { usePersonName } from './use-person-name.ts';

/** Policies in the order in which they matter: in force, in work, shipped, past. */
export const PolicyList = ({ policies }: { readonly policies: readonly PolicySummary[] }) => {
  const text = useText(policyMessages);
  const personName = usePersonName();
  const groups = groupPolicies(policies);
  return (
    <>
      {POLICY_GROUPS.map((group) => {
        const members = groups[group];
        if (members.length === 0 && group !== 'working') return null;
        return (
          <Panel key={group} title={text(`group-${group}`)} hint={text(`group-${group}-hint`)}>
            {members.length === 0 ? (
              <Empty title={text('noDrafts')}>{text('noDraftsHint')}</Empty>
            ) : (
              <DataTable
                caption={text(`group-${group}`)}
                rows={members}
                rowKey={({ id }) => id}
                columns={[
                  {
                    id: 'title',
                    title: text('policyTitle'),
                    cell: ({ id, title }) => <TextLink to={`/policies/${id}`}>{title}</TextLink>,
                  },
                  { id: 'id', title: text('policyId'), cell: ({ id }) => <code>{id}</code> },
                  {
                    id: 'status',
                    title: text('status'),
                    cell: ({ status }) => <StatusBadge status={status} />,
                  },
                  { id: 'based', title: text('basedOn'), cell: ({ basedOn }) => basedOn ?? '—' },
                  {
                    id: 'drafted',
                    title: text('draftedBy'),
                    cell: ({ preset, draftedBy }) =>
                      draftedBy ? personName(draftedBy) : preset ? text('shipped') : '—',
                  },
                  {
                    id: 'validated',
                    title: text('validatedBy'),
                    cell: ({ validatedBy }) => (validatedBy ? personName(validatedBy) : '—'),
                  },
                ]}
              />
            )}
          </Panel>
        );
      })}
    </>
  );
};
