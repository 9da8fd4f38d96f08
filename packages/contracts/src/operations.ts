import * as inputs from './http/inputs.ts';
import * as meta from './http/meta.ts';
import type { Operation } from './http/operation.ts';
import * as organization from './http/organization.ts';
import * as placements from './http/placements.ts';
import * as records from './http/records.ts';
import * as succession from './http/succession.ts';

/** Every route of the API. A route that is not here is not deployed, not permitted and not documented. */
export const OPERATIONS: readonly Operation[] = [
  ...Object.values(meta),
  ...Object.values(organization),
  ...Object.values(records),
  ...Object.values(inputs).flatMap((collection) => Object.values(collection)),
  ...Object.values(placements),
  ...Object.values(succession),
];

/** The key by which API Gateway names a route, e.g. `GET /v1/asn/{nip}`. */
export const routeKeyOf = ({ method, path }: Pick<Operation, 'method' | 'path'>): string =>
  `${method} ${path}`;
