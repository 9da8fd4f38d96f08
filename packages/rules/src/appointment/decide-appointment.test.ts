import { describe, expect, it } from 'vitest';
import { nip } from '../testing/values.ts';
import { decideAppointment } from './decide-appointment.ts';

const [a, b, c, d] = [
  nip('197105101995031001'),
  nip('197105101995031002'),
  nip('197105101995031003'),
  nip('197105101995031004'),
];
const published = { status: 'published', shortlist: [a, b, c] } as const;

describe('decideAppointment', () => {
  it('takes rank 1 without a reason', () => {
    expect(decideAppointment({ list: published, chosenNip: a, reason: null })).toEqual({
      ok: true,
      value: { nip: a, rank: 1, reason: null },
    });
  });

  it('10.9: takes another of the three only with a written reason', () => {
    expect(
      decideAppointment({ list: published, chosenNip: b, reason: 'lebih dekat dengan tugasnya' }),
    ).toEqual({
      ok: true,
      value: { nip: b, rank: 2, reason: 'lebih dekat dengan tugasnya' },
    });
    for (const reason of [null, '', '  ']) {
      expect(decideAppointment({ list: published, chosenNip: b, reason })).toEqual({
        ok: false,
        error: 'appointment/reason-required',
      });
    }
  });

  it('refuses anybody else, whatever the reason', () => {
    expect(decideAppointment({ list: published, chosenNip: d, reason: 'atas permintaan' })).toEqual({
      ok: false,
      error: 'appointment/not-among-three',
    });
  });

  it('TOP_1: leaves nobody but rank 1', () => {
    const list = { status: 'published', shortlist: [a] } as const;
    expect(decideAppointment({ list, chosenNip: a, reason: null }).ok).toBe(true);
    expect(decideAppointment({ list, chosenNip: b, reason: 'x' })).toMatchObject({
      error: 'appointment/not-among-three',
    });
  });

  it.each([
    ['draft', 'appointment/not-published'],
    ['moot', 'appointment/not-published'],
    ['decided', 'appointment/already-decided'],
  ] as const)('refuses a choice from a list that is %s', (status, code) => {
    expect(decideAppointment({ list: { ...published, status }, chosenNip: a, reason: null })).toEqual({
      ok: false,
      error: code,
    });
  });
});
