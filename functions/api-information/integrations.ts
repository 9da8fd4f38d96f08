import type { informationOperations, OperationInput } from '@kotak9/contracts';
import { AGENCY_WIDE, integrationRegister } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { registerActs } from '../register-acts.ts';

type Body = OperationInput<typeof informationOperations.recordIntegration>['body'];

export const integrationActs = (deps: TableDeps) =>
  registerActs(deps, {
    register: integrationRegister,
    resource: 'integration',
    ownerIn: () => AGENCY_WIDE,
    complete: ({ body }: { readonly body: Body }) => ({
      data: { ...body, lastSyncedOn: null, lastRecords: 0, waiting: 0 },
      fact: {
        type: 'integration.registered.v1',
        data: { owner: AGENCY_WIDE, integrationId: body.id },
      } as const,
    }),
  });
