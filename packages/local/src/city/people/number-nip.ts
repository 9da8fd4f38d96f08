import { type EmploymentType, type Nip, toNip, yearOf } from '@kotak9/rules';
import type { Service } from './draw-service.ts';

/** Digits 13–14 of a full-time contract. */
const PPPK_CONTRACT = '21';

/** Gives each NIP the next free sequence of its first fifteen digits (Perka BKN 22/2007). */
export function nipNumbering(): (service: Service, employmentType: EmploymentType) => Nip {
  const used = new Map<string, number>();
  return ({ birthDate, enteredOn, sex }, employmentType) => {
    const entry =
      employmentType === 'pppk'
        ? `${yearOf(enteredOn)}${PPPK_CONTRACT}`
        : enteredOn.slice(0, 7).replace('-', '');
    const stem = `${birthDate.replaceAll('-', '')}${entry}${sex === 'pria' ? 1 : 2}`;
    const sequence = (used.get(stem) ?? 0) + 1;
    used.set(stem, sequence);
    const text = `${stem}${String(sequence).padStart(3, '0')}`;
    const nip = toNip(text);
    if (nip === null) throw new Error('a generated NIP has to be one');
    return nip;
  };
}
