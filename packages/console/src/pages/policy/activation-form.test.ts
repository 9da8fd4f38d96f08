import { describe, expect, it } from 'vitest';
import { isComplete, NO_ACTIVATION } from './activation-form.ts';

const signatory = { nip: '196803151993031004', body: 'Komite Talenta' };
const whole = { from: '2027-01-01', minutesNumber: 'BA-7/KT/2026', signatories: [signatory] };

describe('isComplete', () => {
  it.each([
    ['everything', whole, true],
    ['nothing', NO_ACTIVATION, false],
    ['no day', { ...whole, from: '' }, false],
    ['minutes of blanks', { ...whole, minutesNumber: ' ' }, false],
    ['nobody who signs', { ...whole, signatories: [] }, false],
    ['a NIP too short', { ...whole, signatories: [signatory, { ...signatory, nip: '1968' }] }, false],
    ['a signatory of no body', { ...whole, signatories: [{ ...signatory, body: '' }] }, false],
  ] as const)('of %s', (_, form, verdict) => {
    expect(isComplete(form)).toBe(verdict);
  });
});
