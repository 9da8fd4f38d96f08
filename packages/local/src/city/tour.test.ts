import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { schemas } from '@kotak9/contracts';
import {
  defaultRuleSet,
  type PersonInputs,
  placePerson,
  predikatOf,
  profileCandidate,
  rankSuccessors,
} from '@kotak9/rules';
import { day } from '@kotak9/rules/testing';
import { asTargetPost, levelOf, type VacancyData } from '@kotak9/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRisers } from './find-riser.ts';
import { DEFAULT_SEED, generateCity } from './generate-city.ts';
import { prepareTour } from './tour.ts';

const today = day('2026-11-24');
const city = generateCity({ people: 250, seed: DEFAULT_SEED, today });
const vacancies: VacancyData[] = city.positions
  .filter(({ holder, eselon }) => holder === null && eselon !== null)
  .map((position) => ({
    id: schemas.VacancySlug.parse(`vac-${position.id}-1`),
    positionId: position.id,
    title: position.title,
    unitId: position.unitId,
    level: levelOf(position),
    status: 'open',
    cause: 'lainnya',
    effectiveDate: position.vacantSince ?? today,
    holder: null,
    listId: `lst-vac-${position.id}-1`,
    closedBecause: null,
  }));
const place = (nip: string) => {
  const person = city.people.find((one) => one.nip === nip) ?? expect.unreachable();
  return placePerson(person, today, defaultRuleSet);
};

const shortlistOf = (people: readonly PersonInputs[], { positionId }: VacancyData) => {
  const position = city.positions.find(({ id }) => id === positionId) ?? expect.unreachable();
  const feeders = defaultRuleSet.targets[levelOf(position)]?.candidateLevels ?? [];
  const profiles = people
    .filter(({ post }) => post !== null && feeders.includes(post.level))
    .map((person) => profileCandidate(person, placePerson(person, today, defaultRuleSet), defaultRuleSet));
  return rankSuccessors(profiles, asTargetPost(position), today, defaultRuleSet, today).shortlist;
};

describe('findRisers', () => {
  const risers = [...findRisers(city, vacancies, today)];

  it('names people whom the result does bring into box 9 and onto the list', () => {
    expect(risers.length).toBeGreaterThan(0);
    for (const { nip, before, year, vacancy, rank } of risers.slice(0, 5)) {
      expect(place(nip)).toMatchObject({ status: 'placed', box: before });
      const above = 'di-atas-ekspektasi';
      const result = {
        year,
        workResult: above,
        behaviour: above,
        predikat: predikatOf(above, above),
        rater: null,
      } as const;
      const risen = city.people.map((person) =>
        person.nip === nip ? { ...person, performance: [...person.performance, result] } : person,
      );
      const self = risen.find((person) => person.nip === nip) ?? expect.unreachable();
      expect(placePerson(self, today, defaultRuleSet).box).toBe(9);
      expect(shortlistOf(risen, vacancy)[rank - 1]).toBe(nip);
    }
  });

  it('names nobody who is on the list anyway', () => {
    for (const [vacancy, named] of Map.groupBy(risers, (riser) => riser.vacancy)) {
      const listed = shortlistOf(city.people, vacancy);
      for (const { nip } of named) expect(listed).not.toContain(nip);
    }
  });

  it('has nobody where no post is free', () => {
    expect([...findRisers(city, [], today)]).toEqual([]);
  });
});

describe('prepareTour', () => {
  let placed = true;
  const server = createServer((request, response) => {
    const { url = '', headers } = request;
    if (headers.authorization !== 'Bearer good') {
      response.writeHead(401).end();
      return;
    }
    const nip = /^\/v1\/asn\/(\d+)\/placement$/.exec(url)?.[1];
    const unplaced = { status: 'unplaced', box: null, talentScore: null, missing: [], recommendation: [] };
    const answer =
      nip === undefined
        ? {
            items: vacancies.map((vacancy) => ({ ...vacancy, holderName: null, listStatus: null })),
            next: null,
          }
        : { ...place(nip), ...(placed ? {} : unplaced) };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  let url = '';
  const addressOf = (address: AddressInfo | string | null): string =>
    address !== null && typeof address !== 'string'
      ? `http://127.0.0.1:${address.port}`
      : expect.unreachable();
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = addressOf(server.address());
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('gives five requests about one person and one vacancy', async () => {
    placed = true;
    const tour = (await prepareTour({ url, token: 'good', city, today })) ?? expect.unreachable();
    const { nip, vacancy, year } = tour.riser;
    const commands = tour.stops.map(({ command }) => command);
    expect(commands).toHaveLength(5);
    expect(commands[0]).toBe(`curl -s -H "authorization: Bearer $TOKEN" '${url}/v1/asn/${nip}/placement'`);
    expect(commands[1]).toContain(`/v1/asn/${nip}/performance'`);
    expect(commands[1]).toContain(`"year":${year},"workResult":"di-atas-ekspektasi"`);
    expect(commands[2]).toBe(commands[0]);
    expect(commands[3]).toContain(`/v1/vacancies/${vacancy.id}/succession-list'`);
    expect(vacancies.map(({ id }) => id)).toContain(vacancy.id);
  });

  it('has nothing to show while nobody is placed yet', async () => {
    placed = false;
    expect(await prepareTour({ url, token: 'good', city, today })).toBeNull();
  });

  it('says what was refused', async () => {
    await expect(prepareTour({ url, token: 'bad', city, today })).rejects.toThrow('answered 401');
  });
});
