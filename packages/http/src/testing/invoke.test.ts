import { organizationOperations } from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import { invoke } from './invoke.ts';
import { createSingleActApi } from './single-act-api.ts';

const unit = { id: 'dinas', name: 'Dinas', parentId: null, version: 3 };
const postUnit = {
  method: 'POST',
  path: '/v1/units',
  role: 'hr-admin',
  body: { id: 'dinas', name: 'Dinas' },
} as const;

describe('invoke', () => {
  it('fails where a function breaks its contract', async () => {
    const wrongBody = createSingleActApi(organizationOperations.createUnit, async () => ({
      status: 201,
      body: {},
    }));
    const wrongStatus = createSingleActApi(organizationOperations.createUnit, async () => ({
      status: 200,
      body: unit,
    }));

    await expect(invoke(wrongBody.handler, postUnit)).rejects.toThrow('createUnit breaks its contract');
    await expect(invoke(wrongStatus.handler, postUnit)).rejects.toThrow('createUnit answers 201 by contract');
  });
});
