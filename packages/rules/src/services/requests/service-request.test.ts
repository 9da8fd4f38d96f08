import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../../policy/default-rule-set.ts';
import { emptyYears } from '../../testing/build-leave.ts';
import { day, nip } from '../../testing/index.ts';
import { workCalendar } from '../calendar/work-calendar.ts';
import { answerService, promiseService, type ServiceRequest, serviceStateOf } from './service-request.ts';

const calendar = workCalendar(emptyYears(2026), { restDays: [0, 6] });
const request: ServiceRequest = {
  id: 'r-1',
  nip: nip('197105101995031001'),
  kind: 'surat-keterangan',
  note: null,
  openedOn: day('2026-11-20'),
  promisedOn: day('2026-11-25'),
  answeredOn: null,
  outcome: null,
  documentNumber: null,
};

describe('promiseService', () => {
  it('promises a day of the kind, over the weekend', () => {
    expect(promiseService('surat-keterangan', day('2026-11-20'), calendar, defaultRuleSet.services)).toEqual({
      ok: true,
      value: '2026-11-25',
    });
  });

  it('names the kinds that there are', () => {
    expect(promiseService('gaji', day('2026-11-20'), calendar, defaultRuleSet.services)).toEqual({
      ok: false,
      error: { kinds: ['surat-keterangan', 'perubahan-data', 'kartu-pegawai', 'legalisasi'] },
    });
  });
});

describe('serviceStateOf', () => {
  it.each([
    [null, '2026-11-25', 'terbuka'],
    [null, '2026-11-26', 'lewat'],
    ['2026-11-25', '2026-12-01', 'tepat-waktu'],
    ['2026-11-26', '2026-12-01', 'terlambat'],
  ] as const)('answered %s, on %s: %s', (answeredOn, today, state) => {
    expect(serviceStateOf({ ...request, answeredOn: answeredOn && day(answeredOn) }, day(today))).toBe(state);
  });
});

describe('answerService', () => {
  const answer = { outcome: 'selesai', documentNumber: '800/1' } as const;
  it('answers once', () => {
    const answered = answerService(request, answer, day('2026-11-24'));
    expect(answered).toEqual({ ok: true, value: { ...request, ...answer, answeredOn: '2026-11-24' } });
    expect(answered.ok && answerService(answered.value, answer, day('2026-11-30'))).toEqual({
      ok: false,
      error: { answeredOn: '2026-11-24' },
    });
  });
});
