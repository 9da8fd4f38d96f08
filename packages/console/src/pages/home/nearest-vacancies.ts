interface Dated {
  readonly id: string;
  readonly status: string;
  readonly effectiveDate: string;
}

/** Vacancies that nobody has been chosen for, the nearest first. */
export const nearestVacancies = <V extends Dated>(vacancies: readonly V[]): readonly V[] =>
  vacancies
    .filter(({ status }) => status === 'open' || status === 'forecast')
    .toSorted((a, b) => a.effectiveDate.localeCompare(b.effectiveDate) || a.id.localeCompare(b.id));
