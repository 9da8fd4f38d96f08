import { OPERATIONS, routeKeyOf } from '@kotak9/contracts';
import type { Endpoint } from './endpoint.ts';

export type RouteTable = ReadonlyMap<string, Endpoint>;

/**
 * The endpoints by route key. Throws unless they are exactly the operations that the contract gives to the
 * function `name`: a route that is documented but not served, or the reverse, must not start.
 */
export const createRouteTable = (name: string, endpoints: readonly Endpoint[]): RouteTable => {
  const expected = OPERATIONS.filter((operation) => operation.function === name).map(({ id }) => id);
  const given = endpoints.map(({ operation }) => operation.id);
  const faults = [
    ...expected.filter((id) => !given.includes(id)).map((id) => `${id} has no endpoint`),
    ...given.filter((id) => !expected.includes(id)).map((id) => `${id} belongs to another function`),
    ...given.filter((id, index) => given.indexOf(id) !== index).map((id) => `${id} is given twice`),
  ];
  if (expected.length === 0) faults.push('the contract knows no such function');
  if (faults.length > 0) throw new Error(`${name}: ${faults.join('; ')}`);
  return new Map(endpoints.map((endpoint) => [routeKeyOf(endpoint.operation), endpoint]));
};
