import { PPPK_GRADES } from '../../pay/pay-grade.ts';
import { ok } from '../../result.ts';
import { GRADES, type Grade } from '../../terms.ts';
import type { ReadCell } from '../import-design.ts';
import { unreadable } from '../import-fault.ts';
import spellings from '../tables/spellings.json' with { type: 'json' };

/** Golongan as a whole, or behind or before the name of the pangkat: `Penata Muda (III/a)`, `III/a - Penata Muda`. */
const GRADE = /(?:^|[^A-Z0-9])(I{1,3}|IV|[1-4])\s*[/.\- ]?\s*([A-E])(?![A-Z0-9])/g;
const PPPK = /^(?:GOL(?:ONGAN)?\.?\s*)?([IVX]+)$/;
const ROMAN = ['I', 'II', 'III', 'IV'];
/** A record holds the golongan ruang of a PNS; a PPPK is recorded with that of the same entry level. */
const EQUALS: ReadonlyMap<string, string> = new Map(Object.entries(spellings.pppkGrades));

const gradeNamed = (text: string | undefined): Grade | undefined => GRADES.find((grade) => grade === text);

export const readGrade: ReadCell<Grade> = (cell) => {
  if (cell.kind !== 'text') return unreadable('term-unknown', { expected: GRADES });
  const text = cell.text.trim().toUpperCase();
  const pppk = PPPK_GRADES.find((grade) => grade === PPPK.exec(text)?.[1]);
  if (pppk !== undefined) {
    const equal = gradeNamed(EQUALS.get(pppk));
    return equal === undefined
      ? unreadable('grade-without-equivalent', { known: [...EQUALS.keys()] })
      : ok(equal);
  }
  const [match, another] = [...text.matchAll(GRADE)];
  const [, step = '', letter = ''] = match ?? [];
  const grade = gradeNamed(`${ROMAN[Number(step) - 1] ?? step}/${letter.toLowerCase()}`);
  return grade === undefined || another !== undefined
    ? unreadable('term-unknown', { expected: GRADES })
    : ok(grade);
};
