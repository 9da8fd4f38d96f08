import { describe, expectTypeOf, it } from 'vitest';
import type { Client, components, ListPath, ProblemCode, ProblemError, RefusalCode } from './index.ts';

declare const client: Client;

/** Calls that are only compiled, never made. */
const calls = {
  placement: () => client.get('/v1/asn/{nip}/placement', { path: { nip: '1' }, query: { at: '2026-08-03' } }),
  units: () => client.get('/v1/units'),
  unit: () => client.post('/v1/units', { body: { id: 'a', name: 'A', parentId: null } }),
  people: () => client.list('/v1/asn', { query: { box: 9, limit: 1000 } }),
  pages: () => client.pages('/v1/asn'),
  unchanged: () => client.getIfChanged('/v1/asn/{nip}', '"1"', { path: { nip: '1' } }),
};

describe('the types of calls', () => {
  it('give each answer its own type', () => {
    expectTypeOf<Awaited<ReturnType<typeof calls.placement>>['data']>().toEqualTypeOf<
      components['schemas']['Placement']
    >();
    expectTypeOf<Awaited<ReturnType<typeof calls.unchanged>>>().toBeNullable();
  });

  it('give rows and pages theirs', () => {
    type Person = components['schemas']['PersonSummary'];
    expectTypeOf(calls.people).returns.toEqualTypeOf<AsyncGenerator<Person, void>>();
    expectTypeOf<Awaited<ReturnType<ReturnType<typeof calls.pages>['next']>>['value']>().not.toBeAny();
    expectTypeOf<'/v1/asn'>().toExtend<ListPath>();
    expectTypeOf<'/v1/nine-box'>().not.toExtend<ListPath>();
  });

  it('refuse what the contract does not know', () => {
    // @ts-expect-error no such path
    const unknown = () => client.get('/v1/nothing');
    // @ts-expect-error the place in the path is required
    const placeless = () => client.get('/v1/asn/{nip}');
    // @ts-expect-error a box is a number
    const boxed = () => client.list('/v1/asn', { query: { box: 'nine' } });
    // @ts-expect-error nobody deletes a person
    const deleted = () => client.delete('/v1/asn/{nip}', { path: { nip: '1' } });
    // @ts-expect-error the body is required
    const bodiless = () => client.post('/v1/units');
    // @ts-expect-error an answer that is no page is no list
    const listed = () => client.list('/v1/nine-box');
    expectTypeOf([unknown, placeless, boxed, deleted, bodiless, listed]).toBeArray();
  });

  it('close the codes of a refusal', () => {
    expectTypeOf<ProblemError['code']>().toEqualTypeOf<RefusalCode>();
    expectTypeOf<'version/stale'>().toExtend<ProblemCode>();
    expectTypeOf<'version/wrong'>().not.toExtend<RefusalCode>();
  });
});
