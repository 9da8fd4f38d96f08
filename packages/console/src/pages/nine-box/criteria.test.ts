import { expect, it } from 'vitest';
import { readLook, sayWay } from './criteria.ts';

const NOTHING = {
  unit: null,
  level: null,
  grade: null,
  band: null,
  marks: [],
  text: '',
  view: 'chips',
  box: null,
  period: null,
  compare: null,
  way: null,
  lack: null,
};

it('reads what is looked at from the address', () => {
  const params =
    'unit=dinas&level=pengawas&grade=III/d&age=41-50&marks=sanction,retiring&q=oh&view=heat&box=8&period=2025&compare=now&way=5-8&lack=post:absent';
  expect(readLook(new URLSearchParams(params))).toEqual({
    unit: 'dinas',
    level: 'pengawas',
    grade: 'III/d',
    band: '41-50',
    marks: ['retiring', 'sanction'],
    text: 'oh',
    view: 'heat',
    box: 8,
    period: '2025',
    compare: 'now',
    way: { from: 5, to: 8 },
    lack: 'post:absent',
  });
});

it.each([
  '',
  'unit=',
  'age=17',
  'marks=good',
  'view=cards',
  'box=10',
  'compare=now',
  'way=5',
  'way=5-10',
  'way=1-2-3',
])('takes what is no choice for not said: %s', (search) => {
  expect(readLook(new URLSearchParams(search))).toEqual(NOTHING);
});

it.each(['', 'up', 'out', '5-8'])('says a way as it reads it: %j', (way) => {
  expect(sayWay(readLook(new URLSearchParams({ way })).way)).toBe(way);
});
