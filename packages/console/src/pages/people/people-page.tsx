import { useDeferredValue } from 'react';
import { useReadWith, useRows } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Page } from '../../parts/page.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { Select } from '../../parts/select.tsx';
import { useAddress } from '../../parts/use-address.ts';
import { ReadView } from '../../states/read-view.tsx';
import { FoundPeople } from './found-people.tsx';
import { peopleMessages } from './messages.ts';
import { BOXES, readPeopleQuery } from './people-query.ts';
import './people.css';

/** Finds people; what is looked for stands in the address. */
export default function PeoplePage() {
  const text = useText(peopleMessages);
  const { params, choose, goTo } = useAddress();
  const units = useRows('/v1/units');
  const query = useDeferredValue(readPeopleQuery(params));
  const people = useReadWith({ keepPrevious: true }, '/v1/asn', { query });

  /** A change of what is looked for begins at the first page again. */
  const look = (changes: Readonly<Record<string, string>>): void => choose({ ...changes, cursor: '' });

  const any = { value: '', label: text('all') };
  return (
    <Page title={text('title')} lead={text('lead')}>
      <search className="people__filters">
        <SearchField
          label={text('search')}
          hint={text('searchHint')}
          value={params.get('q') ?? ''}
          onChange={(value) => look({ q: value })}
        />
        <Select
          label={text('unit')}
          value={params.get('unit') ?? ''}
          onChange={(value) => look({ unit: value })}
          options={[any, ...(units.data ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <Select
          label={text('box')}
          value={params.get('box') ?? ''}
          onChange={(value) => look({ box: value })}
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
            goTo={(cursor) => goTo({ cursor })}
          />
        )}
      </ReadView>
    </Page>
  );
}
