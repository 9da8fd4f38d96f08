import { expect, it } from 'vitest';
import { readLook } from './criteria.ts';

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
  lack: null,
};

it('reads what is looked at from the address', () => {
  const params =
    'unit=dinas&level=pengawas&grade=III/d&age=41-50&marks=sanction,retiring&q=oh&view=heat&box=8&period=2025&compare=now&lack=post:absent';
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
    lack: 'post:absent',
  });
});

it.each(['', 'unit=', 'age=17', 'marks=good', 'view=cards', 'box=10', 'compare=now'])(
  'takes what is no choice for not said: %s',
  (search) => {
    expect(readLook(new URLSearchParams(search))).toEqual(NOTHING);
  },
);
