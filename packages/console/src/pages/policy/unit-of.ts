export type FigureUnit = 'unitYears' | 'unitMonths' | 'unitDays' | 'unitPercent' | 'unitPeople' | 'unitHours';

const UNITS: readonly (readonly [name: RegExp, unit: FigureUnit])[] = [
  [/(Years|^years)$/, 'unitYears'],
  [/(Months|^months)$|MonthsAfterYear$/, 'unitMonths'],
  [/(Days|^days)$/, 'unitDays'],
  [/(Hours|^hours)$/, 'unitHours'],
  [/^(atLeast|atMost|share|confidence|weight)$/, 'unitPercent'],
  [/^(suppressBelow|people|smallestCell|batchSize)$/, 'unitPeople'],
];

/** What a figure of a policy counts, as its name says; null: it is a bare figure. */
export const unitOf = (name: string): FigureUnit | null =>
  UNITS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
