import type { AgencyId, VacancyId } from '@kotak9/rules';
import type { Key } from '../table.ts';
import { type Aggregate, aggregate, padded } from './aggregate.ts';

export const vacancyAggregate = (agency: AgencyId, id: VacancyId): Aggregate =>
  aggregate('vacancy', id, `${agency}#VAC#${id}`, 'NOW#VACANCY');
export const listKey = (agency: AgencyId, id: VacancyId): Key => ({
  pk: vacancyAggregate(agency, id).pk,
  sk: 'NOW#LIST',
});
export const EXCLUDED = 'NOW#LIST-EXCLUDED#';
export const excludedKey = (agency: AgencyId, id: VacancyId, chunk: number): Key => ({
  pk: vacancyAggregate(agency, id).pk,
  sk: `${EXCLUDED}${padded(chunk, 3)}`,
});
/** What a publication froze, kept for ever under the version that published it. */
export const PUBLISHED = 'PUBLISHED#';
export const publishedKey = (agency: AgencyId, id: VacancyId, seq: number, part: string): Key => ({
  pk: vacancyAggregate(agency, id).pk,
  sk: `${PUBLISHED}${padded(seq)}#${part}`,
});
/** A choice as it was made, under the number of the event that says so; kept for ever. */
export const decisionKey = (agency: AgencyId, id: VacancyId, seq: number): Key => ({
  pk: vacancyAggregate(agency, id).pk,
  sk: `DECIDED#${padded(seq)}`,
});
