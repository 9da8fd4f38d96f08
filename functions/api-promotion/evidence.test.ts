import { agency, day } from '@kotak9/rules/testing';
import { gatherEvidence } from '@kotak9/store';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { FIRST } from '../test-bodies.ts';
import { createDraft, DECREE, LIST, publish } from '../test-succession.ts';
import type { World } from '../test-world.ts';
import { CLERK, createOffice } from './promotion-world.ts';

const JAYAPURA = agency('kota-jayapura');
const MINE = ['pola-karier', 'pengisian-jpt', 'mutasi-tpk'];
const Id = z.object({ id: z.string() });

const gather = async (world: World) =>
  (await gatherEvidence(world.table, JAYAPURA, day('2026-08-03'))).filter(({ code }) => MINE.includes(code));

describe('the evidence of promosi dan mutasi', () => {
  it('is nothing where nothing happened, and can be looked up all the same', async () => {
    const world = await createOffice();
    const items = await gather(world);
    expect(items).toMatchObject([
      { code: 'pola-karier', measure: 'count', value: 0, of: null },
      { code: 'pengisian-jpt', measure: 'share', value: 0, of: 0 },
      { code: 'mutasi-tpk', measure: 'share', value: 0, of: 0 },
    ]);
    for (const { source } of items) {
      expect(await world.call(`GET ${source}`, { role: 'auditor' }), source).toMatchObject({ status: 200 });
    }
  });

  it('counts moves that the committee considered', async () => {
    const world = await createOffice();
    const { body } = await world.call(`POST /v1/asn/${CLERK}/transfers`, {
      body: { positionId: 'staf-c', effectiveDate: '2026-08-03', reason: 'Penyegaran sesudah lama.' },
    });
    const path = `/v1/asn/${CLERK}/transfers/${Id.parse(body).id}`;
    await world.call(`POST ${path}/consideration`, {
      role: 'talent-committee',
      body: { minutesNumber: '1', meetingDate: '2026-08-03', recommendation: 'setuju' },
    });
    expect(await gather(world)).toMatchObject([{}, {}, { value: 0, of: 0 }]);
    await world.call(`POST ${path}/decision`, {
      role: 'appointing-official',
      body: { outcome: 'ditetapkan', decreeNumber: '1' },
    });
    expect(await gather(world)).toMatchObject([{}, {}, { value: 1, of: 1 }]);
  });

  it('counts JPT posts filled from a published list', async () => {
    const world = await publish(await createDraft());
    await world.call(`POST /v1/succession-lists/${LIST}/decision`, {
      role: 'appointing-official',
      body: { nip: FIRST, ...DECREE },
    });
    expect(await gather(world)).toMatchObject([{}, { code: 'pengisian-jpt', value: 1, of: 1 }, {}]);
  });
});
