import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { FIRST, SECOND } from '../test-bodies.ts';
import { cursorOf } from '../test-world.ts';
import {
  CONTESTED,
  createContestant,
  file,
  filed,
  GRANT,
  giveUp,
  OBJECTIONS,
  REFUSE,
  read,
  rule,
  takeFurther,
} from './objection-calls.ts';

const auditor = { role: 'auditor' } as const;

const Page = z.object({ items: z.array(z.object({ id: z.string() })) });
const idsOf = (body: unknown): readonly string[] => Page.parse(body).items.map(({ id }) => id);

const createSome = async () => {
  const world = await createContestant();
  const granted = await filed(world);
  await rule(world, granted, GRANT);
  const refused = await filed(world, { ...CONTESTED, id: '2024', correction: null });
  await rule(world, refused, REFUSE);
  const open = await filed(world, {
    kind: 'placement',
    claim: 'wrong-rule',
    statement: 'Aturan lama yang dipakai.',
  });
  return { world, granted, refused, open };
};

describe('GET /v1/objections', () => {
  it('lists them by status, those that await something first', async () => {
    const { world, granted, refused, open } = await createSome();
    expect(await world.call('GET /v1/objections', auditor)).toMatchObject({
      status: 200,
      body: {
        items: [
          { id: open, status: 'open', dueOn: '2026-08-24', instance: 'tim-penilai-kinerja' },
          { id: refused, status: 'answered', dueOn: '2026-08-17' },
          { id: granted, status: 'closed', ending: 'dikabulkan' },
        ],
        next: null,
      },
    });
    expect(await world.call('GET /v1/objections?status=answered', auditor)).toMatchObject({
      body: { items: [{ id: refused, nip: FIRST, kind: 'performance', itemId: '2024' }] },
    });
    expect((await world.call('GET /v1/objections?status=overdue', auditor)).body).toMatchObject({
      items: [],
    });
  });

  it('names whoever filed them, as the record has it now', async () => {
    const { world, open } = await createSome();
    const { headers } = await world.call(`GET /v1/asn/${FIRST}`);
    const renamed = { body: { name: 'Dorce Kambuaya' }, headers: { 'If-Match': headers['etag'] ?? '' } };
    expect(await world.call(`PATCH /v1/asn/${FIRST}`, renamed)).toMatchObject({ status: 200 });

    const name = 'Dorce Kambuaya';
    const { body } = await world.call('GET /v1/objections', auditor);
    expect(body).toMatchObject({ items: [{ name }, { name }, { name }] });
    expect((await read(world, open, { role: 'asn', nip: FIRST })).body).toMatchObject({ nip: FIRST, name });
  });

  it('names them in the answer to every act', async () => {
    const world = await createContestant();
    const named = { name: `Yosina ${FIRST.slice(0, 4)}` };
    expect((await file(world)).body).toMatchObject(named);
    const [id = ''] = idsOf((await world.call('GET /v1/objections', auditor)).body);
    expect((await rule(world, id, REFUSE)).body).toMatchObject(named);
    expect((await takeFurther(world, id)).body).toMatchObject(named);
    expect((await giveUp(world, id)).body).toMatchObject(named);
  });

  it('gives them a page at a time, and refuses a cursor that it has not given', async () => {
    const { world, granted, open } = await createSome();
    const first = await world.call('GET /v1/objections?limit=2', auditor);
    expect(first.body).toMatchObject({ items: [{ id: open }, {}] });
    const rest = await world.call(`GET /v1/objections?limit=2&cursor=${cursorOf(first)}`, auditor);
    expect(rest.body).toMatchObject({ items: [{ id: granted }], next: null });
    expect(await world.call('GET /v1/objections?cursor=x', auditor)).toMatchObject({
      status: 400,
      body: { code: 'request/cursor-invalid' },
    });
    expect(await world.call('GET /v1/objections?status=lost', auditor)).toMatchObject({ status: 400 });
  });

  it('shows an agency its own', async () => {
    const { world, open } = await createSome();
    const away = { role: 'auditor', agency: 'kab-keerom' } as const;
    expect((await world.call('GET /v1/objections', away)).body).toMatchObject({ items: [] });
    expect(await read(world, open, away)).toMatchObject({ status: 404 });
    expect(await world.call(`GET ${OBJECTIONS}`, away)).toMatchObject({ status: 404 });
  });
});

describe('GET /v1/asn/{nip}/objections', () => {
  it('lists all of one person', async () => {
    const { world, granted, refused, open } = await createSome();
    const own = { role: 'asn', nip: FIRST } as const;
    const { body } = await world.call(`GET ${OBJECTIONS}`, own);
    expect(body).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ id: open })]) });
    expect(JSON.stringify(body)).toContain(granted);
    expect(JSON.stringify(body)).toContain(refused);
    const first = await world.call(`GET ${OBJECTIONS}?limit=2`, own);
    const rest = await world.call(`GET ${OBJECTIONS}?limit=2&cursor=${cursorOf(first)}`, own);
    expect(rest.body).toMatchObject({ items: [{}], next: null });
    expect(await world.call(`GET ${OBJECTIONS}?cursor=x`, own)).toMatchObject({ status: 400 });
    expect(await world.call(`GET ${OBJECTIONS}`, { role: 'asn', nip: SECOND })).toMatchObject({
      status: 403,
    });
  });
});

describe('GET /v1/objections/{id}', () => {
  it('shows it to staff and to whoever filed it, and denies to others that it exists', async () => {
    const { world, open } = await createSome();
    expect(await read(world, open, auditor)).toMatchObject({
      status: 200,
      headers: { etag: '"1"' },
      body: { id: open, statement: 'Aturan lama yang dipakai.' },
    });
    expect(await read(world, open, { role: 'asn', nip: FIRST })).toMatchObject({ status: 200 });
    expect(await read(world, open, { role: 'asn', nip: SECOND })).toMatchObject({
      status: 404,
      body: { code: 'resource/not-found' },
    });
    expect(await read(world, open, { role: 'asn' })).toMatchObject({ status: 404 });
    expect(await read(world, open, { role: 'appointing-official' })).toMatchObject({ status: 403 });
    expect(await read(world, 'obj-none', auditor)).toMatchObject({ status: 404 });
    expect(await read(world, 'OBJ', auditor)).toMatchObject({ status: 400 });
  });
});
