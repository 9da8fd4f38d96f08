import { useDeferredValue, useMemo, useState } from 'react';
import { useText } from '../../language/use-text.ts';
import { useVerdict } from '../../language/use-verdict.ts';
import { Panel } from '../../parts/panel.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { Empty } from '../../states/empty.tsx';
import { ExcludedTable } from './excluded-table.tsx';
import { findExcluded, groupExcluded } from './group-excluded.ts';
import type { Excluded } from './list-types.ts';
import { excludedMessages } from './messages.ts';

/** Everybody who was looked at and may not be proposed, by the requirement that says so. */
export const ExcludedPeople = ({ people }: { readonly people: readonly Excluded[] }) => {
  const text = useText(excludedMessages);
  const verdict = useVerdict();
  const [sought, search] = useState('');
  const deferred = useDeferredValue(sought);
  const groups = useMemo(() => groupExcluded(findExcluded(people, deferred)), [people, deferred]);
  if (people.length === 0) return <Panel title={text('title')}>{text('none')}</Panel>;
  return (
    <Panel title={text('title')} hint={text('hint', { count: people.length })}>
      <div className="vacancy-add">
        <SearchField label={text('search')} value={sought} onChange={search} />
      </div>
      {groups.length === 0 && <Empty title={text('notFoundTitle')}>{text('notFoundText')}</Empty>}
      {groups.map((group) => {
        const name = group.requirement === null ? text('unplacedGroup') : verdict.name(group.requirement);
        return (
          // few found: shown at once
          <details key={group.requirement} className="excluded" open={deferred.trim() !== ''}>
            <summary>{text('group', { name, count: group.rows.length })}</summary>
            {group.legalBasis !== null && (
              <p className="vacancy-basis">{text('basis', { basis: group.legalBasis })}</p>
            )}
            <ExcludedTable name={name} rows={group.rows} />
          </details>
        );
      })}
    </Panel>
  );
};
