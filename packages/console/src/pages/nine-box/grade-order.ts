const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
const CIVIL_SERVANT = 100;

/** The order of a golongan: `III/d` before `IV/a`; those of PPPK, which have no letter, before all of PNS. */
export const gradeOrder = (grade: string): number => {
  const [numeral = '', letter] = grade.split('/');
  const step = ROMAN.indexOf(numeral) + 1;
  return letter === undefined ? step : CIVIL_SERVANT + step * 10 + letter.charCodeAt(0) - 96;
};
