import { describe, expect, it } from 'vitest';
import { asnBody, FIRST, unitBody } from '../test-bodies.ts';
import { createWorld, faultyFields } from '../test-world.ts';

const createPerson = async () => {
  const world = createWorld();
  await world.post(['/v1/units', unitBody()], ['/v1/asn', asnBody(FIRST, null)]);
  return world;
};

describe('POST /v1/asn/{nip}/performance', () => {
  it.each([
    ['di-atas-ekspektasi', 'di-atas-ekspektasi', 'sangat-baik'],
    ['sesuai-ekspektasi', 'sesuai-ekspektasi', 'baik'],
    ['di-bawah-ekspektasi', 'sesuai-ekspektasi', 'butuh-perbaikan'],
    ['sesuai-ekspektasi', 'di-bawah-ekspektasi', 'kurang'],
    ['di-bawah-ekspektasi', 'di-bawah-ekspektasi', 'sangat-kurang'],
  ])('answers the predikat: %s and %s is %s', async (workResult, behaviour, predikat) => {
    const world = await createPerson();

    const answer = await world.call(`POST /v1/asn/${FIRST}/performance`, {
      body: { year: 2025, workResult, behaviour },
    });

    expect(answer).toMatchObject({ status: 201, body: { predikat } });
    expect(world.events('performance.recorded')).toMatchObject([{ data: { predikat } }]);
  });

  it('may already rate the year that runs', async () => {
    const world = await createPerson();
    const body = { year: 2026, workResult: 'sesuai-ekspektasi', behaviour: 'sesuai-ekspektasi' };

    expect(await world.call(`POST /v1/asn/${FIRST}/performance`, { body })).toMatchObject({ status: 201 });
  });
});

describe('POST /v1/asn/{nip}/assessments', () => {
  it('names every level that is off the scale or missing', async () => {
    const world = await createPerson();

    const answer = await world.call(`POST /v1/asn/${FIRST}/assessments`, {
      body: {
        date: '2026-01-10',
        competencies: { itg: 6, kjs: 3, kom: 3, oph: 3, pep: 3, pdo: 3, mpu: 3, pkp: 3.5 },
        potential: {},
      },
    });

    expect(answer.status).toBe(400);
    expect(faultyFields(answer)).toEqual([
      'competencies.itg',
      'competencies.pkp',
      'competencies.prb',
      'potential.critical-strategic-thinking',
      'potential.emotional-quotient',
      'potential.growth-mindset',
      'potential.interpersonal',
      'potential.kemampuan-intelektual',
      'potential.motivasi-komitmen',
      'potential.problem-solving',
      'potential.self-awareness',
    ]);
  });
});

describe('POST /v1/asn/{nip}/discipline', () => {
  it('refuses a sanction that ends before it begins', async () => {
    const world = await createPerson();
    const body = { level: 'ringan', from: '2026-02-01', until: '2026-01-31' };

    expect(await world.call(`POST /v1/asn/${FIRST}/discipline`, { body })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'until' }] },
    });
  });

  it('announces that there is one, and nothing about it', async () => {
    const world = await createPerson();
    const body = { level: 'ringan', from: '2026-02-01', until: '2026-07-31' };

    await world.post([`/v1/asn/${FIRST}/discipline`, body]);

    expect(world.events('discipline').map(({ data }) => data)).toEqual([{ nip: FIRST, corrected: false }]);
  });
});
