import { defaultRuleSet, type IsoDate, quorumOf, yearOf } from '@kotak9/rules';
import type { City } from '../generate-city.ts';
import { findCommittee } from './find-committee.ts';

export interface TalentPeriodRequest {
  /** Of the API. */
  readonly url: string;
  readonly tokenOf: (role: 'hr-admin' | 'talent-committee') => string;
  /** As it was loaded; everybody is placed. */
  readonly city: City;
  readonly today: IsoDate;
}

/**
 * The talent period of the running year, as an agency holds it over the API: everybody's place is taken, the committee
 * meets, and nothing is left to calibrate. What comes in later moves people beside it, until it is ratified by decree. A
 * city with too few people for a quorum stops before the session.
 *
 * @throws Error if the API refuses an act
 */
export async function holdTalentPeriod({ url, tokenOf, city, today }: TalentPeriodRequest): Promise<void> {
  const year = yearOf(today);
  const periods = '/v1/talent-periods';
  const period = `${periods}/${year}`;
  const attendance = findCommittee(city).map((member) => ({ ...member, present: true }));
  const post = async (role: Parameters<typeof tokenOf>[0], path: string, body: object): Promise<void> => {
    const answer = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${tokenOf(role)}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`POST ${path} was answered ${answer.status}`);
  };
  await post('hr-admin', periods, { year });
  await post('hr-admin', `${period}/calculation`, {});
  if (!quorumOf(attendance, defaultRuleSet.period.quorum).reached) return;
  await post('talent-committee', `${period}/sessions`, {
    minutesNumber: `BA-1/KT/${year}`,
    date: today,
    attendance,
  });
  await post('talent-committee', `${period}/completion`, {});
}
