import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '../index.ts';
import { createOpenApi } from './create-openapi.ts';
import { lintOpenApi } from './lint-openapi.ts';

const few = OPERATIONS.filter(({ path }) => path.startsWith('/v1/units') || path === '/health');
const document = () => structuredClone(createOpenApi(few));
const rulesBroken = async (broken: unknown) => (await lintOpenApi(broken)).map(({ rule }) => rule);

describe('the lint of the contract', () => {
  it('finds nothing in what is generated', async () => {
    expect(await lintOpenApi(document())).toEqual([]);
  });

  it('sees an example that does not fit its schema', async () => {
    const text = JSON.stringify(document());
    const broken = JSON.parse(text.replaceAll('"example":{"id":"dinas-pendidikan"', '"example":{"id":7'));
    expect(JSON.stringify(broken)).not.toBe(text);
    expect(await rulesBroken(broken)).toContain('no-invalid-media-type-examples');
  });

  it('sees a reference that leads nowhere', async () => {
    const broken = { ...document(), components: {} };
    expect(await rulesBroken(broken)).toContain('no-unresolved-refs');
  });

  it('sees a group without words', async () => {
    const tags = document().tags?.map(({ name }) => ({ name }));
    expect(await rulesBroken({ ...document(), tags })).toContain('tag-description');
  });

  it('sees an id that is given twice', async () => {
    const broken = JSON.parse(JSON.stringify(document()).replace('"createUnit"', '"listUnits"'));
    expect(await rulesBroken(broken)).toContain('operation-operationId-unique');
  });
});
