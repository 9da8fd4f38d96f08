import { useDeferredValue } from 'react';
import { useSearchParams } from 'wouter';
import { useReadWith, useRows } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Page } from '../../parts/page.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { Select } from '../../parts/select.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { FoundPeople } from './found-people.tsx';
import { peopleMessages } from './messages.ts';
import { BOXES, readPeopleQuery } from './people-query.ts';
import './people.css';

/** Finds people; what is looked for stands in the address. */
export default function PeoplePage() {
  const text = useText(peopleMessages);
  const [params, setParams] = useSearchParams();
  const units = useRows('/v1/units');
  const query = useDeferredValue(readPeopleQuery(params));
  const people = useReadWith({ keepPrevious: true }, '/v1/asn', { query });

  /** A change of what is looked for begins at the first page again. */
  const choose = (name: string, value: string): void =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (name !== 'cursor') next.delete('cursor');
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: name !== 'cursor' },
    );

  const any = { value: '', label: text('all') };
  return (
    <Page title={text('title')} lead={text('lead')}>
      <search className="people__filters">
        <SearchField
          label={text('search')}
          hint={text('searchHint')}
          value={params.get('q') ?? ''}
          onChange={(value) => choose('q', value)}
        />
        <Select
          label={text('unit')}
          value={params.get('unit') ?? ''}
          onChange={(value) => choose('unit', value)}
          options={[any, ...(units.data ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <Select
          label={text('box')}
          value={params.get('box') ?? ''}
          onChange={(value) => choose('box', value)}
          options={[any, ...BOXES.map((box) => ({ value: box, label: box }))]}
        />
      </search>
      <ReadView read={people}>
        {({ data }) => (
          <FoundPeople
            people={data.items}
            units={units.data ?? []}
            next={data.next}
            isFirst={!params.has('cursor')}
            goTo={(cursor) => choose('cursor', cursor)}
          />
        )}
      </ReadView>
    </Page>
  );
}
