import type { Table } from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import { describe, expect, it } from 'vitest';
import { asnBody, FIRST, unitBody } from '../test-bodies.ts';
import { createWorld } from '../test-world.ts';

/** A table whose lists name everybody so many times. */
class CrowdedTable extends MemoryTable {
  times = 1;

  override async queryIndex(query: Parameters<Table['queryIndex']>[0]): ReturnType<Table['queryIndex']> {
    const page = await super.queryIndex(query);
    return { ...page, items: Array.from({ length: this.times }, () => page.items).flat() };
  }
}

const createCrowd = async (times: number) => {
  const table = new CrowdedTable();
  const world = createWorld(table);
  await world.post(['/v1/units', unitBody()], ['/v1/asn', asnBody(FIRST, null)]);
  table.times = times;
  return world;
};

describe('a call about too many people', () => {
  it('draws up an export of 6,000 and refuses one more', async () => {
    const body = { purpose: 'simata', includeBlocked: true };
    const enough = await (await createCrowd(6000)).call('POST /v1/preflight/exports', { body });
    expect(enough).toMatchObject({ status: 201, body: { people: 1 } });
    const world = await createCrowd(6001);
    expect(await world.call('POST /v1/preflight/exports', { body })).toMatchObject({
      status: 422,
      body: { code: 'preflight/too-many', detail: expect.stringContaining('6001') },
    });
    expect(world.events('preflight-export')).toEqual([]);
  });

  it('asks an agency of more than 6,000 to go unit by unit', async () => {
    const world = await createCrowd(6001);
    expect(await world.call('GET /v1/preflight/readiness')).toMatchObject({
      status: 422,
      body: { code: 'preflight/too-many', detail: expect.stringContaining('6000') },
    });
  });
});
