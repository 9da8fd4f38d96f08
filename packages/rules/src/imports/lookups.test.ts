import { describe, expect, it } from 'vitest';
import { nip, position, unit } from '../testing/values.ts';
import { createLookups, type KnownPosition, type LookedUp } from './lookups.ts';

const [A, B, C] = ['197105101996031002', '197205101997031002', '197305101998032001'].map(nip);
const units = [
  { id: unit('dinas-pendidikan'), name: 'Dinas Pendidikan' },
  { id: unit('dinas-kesehatan'), name: 'Dinas Kesehatan' },
  { id: unit('sub-1'), name: 'Subbagian Umum' },
  { id: unit('sub-2'), name: 'Subbagian Umum' },
];
const post = (id: string, title: string, holder = null as KnownPosition['holder']): KnownPosition => ({
  id: position(id),
  title,
  unitId: unit('dinas-pendidikan'),
  holder,
});
const positions = [
  post('kadis', 'Kepala Dinas Pendidikan', A ?? null),
  post('guru-3', 'Guru Ahli Muda'),
  post('guru-1', 'Guru Ahli Muda', B ?? null),
  post('guru-2', 'Guru Ahli Muda'),
];
const shown = (looked: LookedUp<string>) => (looked.ok ? looked.value : looked.error);
const lookups = () => createLookups(units, positions);

describe('units', () => {
  it('are found by name or id, whatever the spelling', () => {
    expect(shown(lookups().unit(' DINAS  pendidikan. '))).toBe('dinas-pendidikan');
    expect(shown(lookups().unit('dinas-kesehatan'))).toBe('dinas-kesehatan');
    expect(shown(lookups().unit('sub-2'))).toBe('sub-2');
  });

  it('are not guessed: the nearest names are said instead', () => {
    expect(shown(lookups().unit('Dinas Pendidkan'))).toEqual({
      code: 'unit-unknown',
      params: { nearest: ['Dinas Pendidikan', 'Dinas Kesehatan'] },
    });
    expect(shown(lookups().unit('Subbagian Umum'))).toEqual({ code: 'unit-ambiguous', params: { count: 2 } });
  });
});

describe('positions', () => {
  const dinas = unit('dinas-pendidikan');

  it('are found by id, or by a title that one of the unit bears', () => {
    expect(shown(lookups().position('KADIS', undefined))).toBe('kadis');
    expect(shown(lookups().position('kepala dinas pendidikan', dinas))).toBe('kadis');
    expect(shown(lookups().position('Guru Ahli Muda', dinas))).toEqual({
      code: 'position-ambiguous',
      params: { count: 3 },
    });
    expect(shown(lookups().position('Guru Ahli Mudah', dinas))).toEqual({
      code: 'position-unknown',
      params: { nearest: ['Guru Ahli Muda'] },
    });
    expect(shown(lookups().position('kadiss', undefined))).toMatchObject({
      params: { nearest: ['kadis'] },
    });
  });

  it('give seats alike to those who have none, and leave them to those who do', () => {
    const [a, b, c] = [nip(String(A)), nip(String(B)), nip(String(C))];
    const found = lookups();
    expect(shown(found.seat(c, dinas, 'GURU AHLI MUDA'))).toBe('guru-2');
    expect(shown(found.seat(b, dinas, 'Guru Ahli Muda'))).toBe('guru-1');
    expect(shown(found.seat(c, dinas, 'Guru Ahli Muda'))).toBe('guru-2');
    expect(shown(found.seat(a, dinas, 'Guru Ahli Muda'))).toBe('guru-3');
    expect(shown(found.seat(nip('197405101999031002'), dinas, 'Guru Ahli Muda'))).toEqual({
      code: 'position-occupied',
      params: { count: 3 },
    });
    expect(shown(found.seat(c, dinas, 'Kepala Dinas Pendidikan'))).toMatchObject({
      code: 'position-occupied',
    });
    expect(shown(found.seat(c, unit('dinas-kesehatan'), 'Guru Ahli Muda'))).toEqual({
      code: 'position-unknown',
      params: { nearest: [] },
    });
  });
});
