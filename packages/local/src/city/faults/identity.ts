import { addYears, parseIsoDate, toNip } from '@kotak9/rules';
import type { Spoiler } from './planted-fault.ts';

/** Age at entering service that nobody can have had. */
const TOO_YOUNG = 17;
const ALL_RATINGS = 3;

/** Something that the number does not bear out. The day moves within its month, so that no term moves with it. */
export const moveBirthDay: Spoiler = (person) => {
  const other = person.birthDate.endsWith('15') ? '16' : '15';
  const birthDate = parseIsoDate(`${person.birthDate.slice(0, 8)}${other}`);
  return birthDate && { ...person, birthDate };
};

export const swapSex: Spoiler = (person) => ({ ...person, sex: person.sex === 'pria' ? 'wanita' : 'pria' });

export const swapType: Spoiler = (person) =>
  person.employmentType === 'pns' ? { ...person, employmentType: 'pppk' } : null;

/**
 * A number by which the person would have been appointed as CPNS while still a child. Only of whoever has all ratings:
 * by such a number more of them would be due.
 */
export const enterTooYoung: Spoiler = (person) => {
  if (person.employmentType !== 'pns' || person.performance.length < ALL_RATINGS) return null;
  const month = addYears(person.birthDate, TOO_YOUNG).slice(0, 7).replace('-', '');
  const nip = toNip(`${person.nip.slice(0, 8)}${month}${person.nip.slice(14)}`);
  return nip && { ...person, nip };
};
