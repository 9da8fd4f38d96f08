import * as developmentPlan from './http/development-plan.ts';
import * as fairness from './http/fairness.ts';
import * as forecast from './http/forecast.ts';
import * as inputs from './http/inputs.ts';
import * as matching from './http/matching.ts';
import * as meta from './http/meta.ts';
import * as objections from './http/objections.ts';
import type { Operation } from './http/operation.ts';
import * as organization from './http/organization.ts';
import * as placements from './http/placements.ts';
import * as policies from './http/policies.ts';
import * as preflight from './http/preflight.ts';
import * as records from './http/records.ts';
import * as succession from './http/succession.ts';
import * as talentPeriod from './http/talent-period.ts';
import * as talentPool from './http/talent-pool.ts';

/** Every route of the API. A route that is not here is not deployed, not permitted and not documented. */
export const OPERATIONS: readonly Operation[] = [
  ...Object.values(meta),
  ...Object.values(organization),
  ...Object.values(records),
  ...Object.values(inputs).flatMap((collection) => Object.values(collection)),
  ...Object.values(placements),
  ...Object.values(succession),
  ...Object.values(forecast),
  ...Object.values(matching),
  ...Object.values(policies),
  ...Object.values(objections),
  ...Object.values(preflight),
  ...Object.values(talentPool),
  ...Object.values(talentPeriod),
  ...Object.values(fairness),
  ...Object.values(developmentPlan),
];

/** The key by which API Gateway names a route, e.g. `GET /v1/asn/{nip}`. */
export const routeKeyOf = ({ method, path }: Pick<Operation, 'method' | 'path'>): string =>
  `${method} ${path}`;
