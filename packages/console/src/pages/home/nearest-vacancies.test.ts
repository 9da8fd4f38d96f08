import { expect, it } from 'vitest';
import { nearestVacancies } from './nearest-vacancies.ts';

const vacancy = (id: string, status: string, effectiveDate: string) => ({ id, status, effectiveDate });

it('leaves out those that are decided, filled or closed, and gives the nearest first', () => {
  const vacancies = [
    vacancy('c', 'forecast', '2028-01-01'),
    vacancy('x', 'decided', '2026-01-01'),
    vacancy('y', 'filled', '2026-01-01'),
    vacancy('z', 'closed', '2026-01-01'),
    vacancy('b', 'forecast', '2027-01-01'),
    vacancy('a', 'open', '2027-01-01'),
  ];
  expect(nearestVacancies(vacancies).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
