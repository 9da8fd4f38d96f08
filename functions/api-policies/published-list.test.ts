import { describe, expect, it } from 'vitest';
import { activationBody, DRAFTER, draftBody, POLICY, SECOND } from '../policy-world.ts';
import { FIRST, SECOND as OTHER } from '../test-bodies.ts';
import { createDraft, DECREE, draft, LIST, place, publish, VACANCY } from '../test-succession.ts';
import type { World } from '../test-world.ts';

/** Nobody is above 99.9 on the performance axis: by this policy there is no candidate at all. */
const HARSH = {
  axes: {
    performance: {
      levels: [
        { level: 'di-atas-ekspektasi', from: 100, inclusive: true },
        { level: 'sesuai-ekspektasi', from: 99.9, inclusive: true },
        { level: 'di-bawah-ekspektasi', from: 0, inclusive: true },
      ],
    },
  },
};

const activateHarsh = async (world: World): Promise<void> => {
  await world.call('POST /v1/policies', { ...DRAFTER, body: draftBody({ patch: HARSH }) });
  await world.call(`POST /v1/policies/${POLICY}/validation`, { ...DRAFTER, body: {} });
  const answer = await world.call(`POST /v1/policies/${POLICY}/activation`, {
    ...SECOND,
    body: activationBody(),
  });
  expect(answer.status).toBe(202);
};

const decide = (world: World) =>
  world.call(`POST /v1/succession-lists/${LIST}/decision`, {
    role: 'appointing-official',
    body: { nip: FIRST, ...DECREE },
  });

describe('a list and a policy that is activated after it', () => {
  it('that is published is judged by the policy that it names', async () => {
    const world = await publish(await createDraft());
    await activateHarsh(world);
    await place(world, FIRST);

    expect((await world.call(`GET /v1/asn/${FIRST}/placement`)).body).toMatchObject({ ruleSet: POLICY });
    expect(await decide(world)).toMatchObject({ status: 201, body: { ruleSet: 'bkn-411-2025' } });
  });

  it('that is a draft is built anew by the new policy', async () => {
    const world = await createDraft();
    await activateHarsh(world);
    for (const nip of [FIRST, OTHER]) await place(world, nip);
    await draft(world);

    const shown = await world.call(`GET /v1/vacancies/${VACANCY}/succession-list`);
    expect(shown.body).toMatchObject({
      ruleSet: POLICY,
      excluded: expect.arrayContaining([expect.objectContaining({ nip: FIRST })]),
    });
  });
});
