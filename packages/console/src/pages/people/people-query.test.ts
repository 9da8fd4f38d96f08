import { expect, it } from 'vitest';
import { readPeopleQuery } from './people-query.ts';

it('reads what is looked for from the address', () => {
  const params = new URLSearchParams('q=%20ohee%20&unit=dinas-pendidikan&box=9&cursor=abc');
  expect(readPeopleQuery(params)).toEqual({
    limit: 50,
    q: 'ohee',
    unit: 'dinas-pendidikan',
    box: 9,
    cursor: 'abc',
  });
});

it.each(['q=o', 'q=', 'box=12', 'box=x', 'unit='])('leaves out what the API would refuse: %s', (search) => {
  expect(readPeopleQuery(new URLSearchParams(search))).toEqual({ limit: 50 });
});
