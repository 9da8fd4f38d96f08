import type { Nip } from '@kotak9/rules';
import { unit } from '@kotak9/rules/testing';
import { MemoryTable } from '@kotak9/store/testing';
import { createWorld, WORLD_NOW, type World, type WorldCall } from './test-world.ts';
import { addPerson, createWorkerWorld, nipOf, pump, type WorkerWorld } from './worker-world.ts';

/** API and workers over one table and one clock. */
export interface PolicyWorld {
  readonly api: World;
  readonly workers: WorkerWorld;
}

export const createPolicyWorld = (table = new MemoryTable()): PolicyWorld => ({
  api: createWorld(table),
  workers: createWorkerWorld(WORLD_NOW, table),
});

/** One of the committee, by name. */
export const member = (sub: string, agency = 'kota-jayapura'): WorldCall => ({
  claims: {
    sub,
    token_use: 'id',
    'cognito:groups': '[talent-committee]',
    'custom:agency': agency,
  },
});
export const DRAFTER = member('anggota-1');
export const SECOND = member('anggota-2');

export const POLICY = 'kota-2026';

/** Person P of the worked case has 79.75 on the performance axis: box 8 nationally, box 9 from 79 on. */
export const LENIENT = {
  axes: {
    performance: {
      levels: [
        { level: 'di-atas-ekspektasi', from: 79, inclusive: true },
        { level: 'sesuai-ekspektasi', from: 60, inclusive: true },
        { level: 'di-bawah-ekspektasi', from: 0, inclusive: true },
      ],
    },
  },
};

export const draftBody = (changes: object = {}) => ({
  id: POLICY,
  title: 'Kebijakan talenta kota 2026',
  basedOn: 'bkn-411-2025',
  patch: LENIENT,
  ...changes,
});

export const activationBody = (from = '2026-08-03') => ({
  from,
  minutesNumber: 'BA-7/KT/2026',
  signatories: [{ nip: '196803151993031004', body: 'Komite Talenta' }],
});

const expectStatus = async (
  world: World,
  status: number,
  route: string,
  call: WorldCall,
): Promise<unknown> => {
  const answer = await world.call(route, call);
  if (answer.status !== status) throw new Error(`${route}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
};

/** Drafts and validates it, as the first member. */
export const validatePolicy = async ({ api }: PolicyWorld, id = POLICY, patch: object = LENIENT) => {
  await expectStatus(api, 201, 'POST /v1/policies', { ...DRAFTER, body: draftBody({ id, patch }) });
  await expectStatus(api, 200, `POST /v1/policies/${id}/validation`, { ...DRAFTER, body: {} });
};

/** Activates it, as the second member. */
export const activate = ({ api }: PolicyWorld, from?: string, id = POLICY) =>
  expectStatus(api, 202, `POST /v1/policies/${id}/activation`, { ...SECOND, body: activationBody(from) });

/** So many people of the worked case in each unit, all placed. */
export const addPeople = async (
  { workers }: PolicyWorld,
  sizes: Readonly<Record<string, number>>,
): Promise<readonly Nip[]> => {
  const people: Nip[] = [];
  for (const [id, size] of Object.entries(sizes)) {
    for (let n = 0; n < size; n++) {
      const fields = { nip: nipOf('1971-05-10', people.length + 1), unitId: unit(id) };
      people.push(await addPerson(workers, fields));
    }
  }
  await pump(workers);
  return people;
};

export const setNow = ({ api, workers }: PolicyWorld, instant: string): void => {
  api.setNow(instant);
  workers.now = instant;
};
