import { schemas } from '@kotak9/contracts';
import { changeEntry, commit, formationRegister, systemCommand } from '@kotak9/store';
import { describe, expect, it } from 'vitest';
import { JAYAPURA } from '../test-succession.ts';
import type { World } from '../test-world.ts';
import {
  appointment,
  createAnnounced,
  createFinal,
  createResults,
  createSchool,
  createTested,
  YEAR,
} from './procurement-world.ts';

const PROPOSAL = 'dinas-pendidikan.guru-kelas.ahli-pertama.pns';

const granted = (filled: number) =>
  schemas.FormationProposal.parse({
    id: PROPOSAL,
    year: 2026,
    unitId: 'dinas-pendidikan',
    jabatanId: 'guru-kelas.ahli-pertama',
    title: 'Guru Kelas',
    level: 'ahli-pertama',
    kelas: 8,
    employmentType: 'pns',
    education: { lowest: 's1', majors: [] },
    projection: { firstYear: 2026, id: 'pro-1' },
    proposed: 2,
    beyondNeed: 0,
    reason: null,
    proposedOn: '2026-01-05',
    proposedBy: 'hr-1',
    status: 'disetujui',
    approved: 2,
    approvalNumber: 'B/1740/M.SM.01.00/2026',
    decidedOn: '2026-02-02',
    decisionReason: null,
    filled,
  });

/** The school with a final list for a proposal that was granted, of which HR counted so many as filled. */
const createGranted = async (filled: number): Promise<World> => {
  const school = await createSchool();
  const { id: formationId, year, unitId, jabatanId, employmentType, proposed } = granted(filled);
  const change = changeEntry(formationRegister, JAYAPURA, null, granted(filled), {
    type: 'formation.proposed.v1',
    data: { formationId, year, unitId, jabatanId, employmentType, proposed },
  });
  const now = '2026-02-02T01:00:00.000Z';
  await commit(school.table, systemCommand('test', { agency: JAYAPURA, now, correlationId: 'test' }), [
    change,
  ]);
  const announced = createAnnounced({ proposal: { id: PROPOSAL } }, Promise.resolve(school));
  return createFinal(createResults(createTested(announced)));
};

const appoint = (world: World) => world.call(`POST ${YEAR}/appointees`, { body: appointment() });
const filledOf = async (world: World) =>
  (await world.call(`GET /v1/formation-proposals/2026/${PROPOSAL}`)).body;

describe('an appointment by a formation that a proposal granted', () => {
  it('counts one more of the granted posts as filled, in the same transaction', async () => {
    const world = await createGranted(0);
    expect(await appoint(world)).toMatchObject({ status: 201 });
    expect(await filledOf(world)).toMatchObject({ filled: 1, version: 2 });
    expect(world.events('formation.filled')).toMatchObject([{ data: { formationId: PROPOSAL, filled: 1 } }]);
  });

  it('leaves the number as it is where HR has counted all of them', async () => {
    const world = await createGranted(2);
    expect(await appoint(world)).toMatchObject({ status: 201 });
    expect(await filledOf(world)).toMatchObject({ filled: 2, version: 1 });
  });
});
