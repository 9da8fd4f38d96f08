import type { metaOperations, organizationOperations, recordOperations } from '@kotak9/contracts';
import type { Nip } from '@kotak9/rules';
import { describe, expectTypeOf, it } from 'vitest';
import type { Principal, Request } from './request.ts';

describe('the types of a request', () => {
  it('follow the operation', () => {
    type GetAsn = Request<typeof recordOperations.getAsn>;
    expectTypeOf<GetAsn['params']>().toEqualTypeOf<{ nip: Nip }>();
    expectTypeOf<GetAsn['body']>().toEqualTypeOf<undefined>();
    expectTypeOf<GetAsn['principal']>().toEqualTypeOf<Principal>();
  });

  it('promise a version where one must be sent', () => {
    expectTypeOf<Request<typeof organizationOperations.patchPosition>['ifMatch']>().toEqualTypeOf<number>();
    expectTypeOf<Request<typeof organizationOperations.setStandard>['ifMatch']>().toEqualTypeOf<
      number | null
    >();
  });

  it('know nobody on an open route', () => {
    expectTypeOf<Request<typeof metaOperations.getHealth>['principal']>().toEqualTypeOf<null>();
  });
});
