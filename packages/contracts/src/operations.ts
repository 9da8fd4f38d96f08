import * as agencyClients from './http/agency-clients.ts';
import * as backgroundWork from './http/background-work.ts';
import * as careerDevelopment from './http/career-development.ts';
import * as dataBreaches from './http/data-breaches.ts';
import * as deadlines from './http/deadlines.ts';
import * as developmentPlan from './http/development-plan.ts';
import * as discipline from './http/discipline.ts';
import * as fairness from './http/fairness.ts';
import * as forecast from './http/forecast.ts';
import * as imports from './http/imports.ts';
import * as information from './http/information.ts';
import * as inputs from './http/inputs.ts';
import * as matching from './http/matching.ts';
import * as merit from './http/merit.ts';
import * as meritInstruments from './http/merit-instruments.ts';
import * as meta from './http/meta.ts';
import * as objections from './http/objections.ts';
import type { Operation } from './http/operation.ts';
import * as organization from './http/organization.ts';
import * as oversight from './http/oversight.ts';
import * as pay from './http/pay.ts';
import * as performanceFeedback from './http/performance-feedback.ts';
import * as performanceManagement from './http/performance-management.ts';
import * as performanceOverview from './http/performance-overview.ts';
import * as placements from './http/placements.ts';
import * as planning from './http/planning.ts';
import * as planningFormations from './http/planning-formations.ts';
import * as planningProjections from './http/planning-projections.ts';
import * as policies from './http/policies.ts';
import * as preflight from './http/preflight.ts';
import * as procurement from './http/procurement.ts';
import * as procurementApplicants from './http/procurement-applicants.ts';
import * as procurementContracts from './http/procurement-contracts.ts';
import * as procurementPeople from './http/procurement-people.ts';
import * as promotion from './http/promotion.ts';
import * as promotionActing from './http/promotion-acting.ts';
import * as promotionFreezes from './http/promotion-freezes.ts';
import * as promotionTransfers from './http/promotion-transfers.ts';
import * as publicEvents from './http/public-events.ts';
import * as records from './http/records.ts';
import * as reports from './http/reports.ts';
import * as rewards from './http/rewards.ts';
import * as servicesLeave from './http/services-leave.ts';
import * as servicesProtection from './http/services-protection.ts';
import * as servicesRegisters from './http/services-registers.ts';
import * as servicesRetirement from './http/services-retirement.ts';
import * as subscriptions from './http/subscriptions.ts';
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
  ...Object.values(information),
  ...Object.values(dataBreaches),
  ...Object.values(pay),
  ...Object.values(reports),
  ...Object.values(rewards),
  ...Object.values(discipline),
  ...Object.values(succession),
  ...Object.values(oversight),
  ...Object.values(forecast),
  ...Object.values(matching),
  ...Object.values(planning),
  ...Object.values(planningProjections),
  ...Object.values(planningFormations),
  ...Object.values(policies),
  ...Object.values(objections),
  ...Object.values(imports),
  ...Object.values(preflight),
  ...Object.values(procurement),
  ...Object.values(procurementApplicants),
  ...Object.values(procurementContracts),
  ...Object.values(procurementPeople),
  ...Object.values(promotion),
  ...Object.values(promotionTransfers),
  ...Object.values(promotionActing),
  ...Object.values(promotionFreezes),
  ...Object.values(talentPool),
  ...Object.values(talentPeriod),
  ...Object.values(fairness),
  ...Object.values(deadlines),
  ...Object.values(developmentPlan),
  ...Object.values(merit),
  ...Object.values(meritInstruments),
  ...Object.values(servicesLeave),
  ...Object.values(servicesProtection),
  ...Object.values(servicesRegisters).flatMap((routes) => Object.values(routes)),
  ...Object.values(servicesRetirement),
  ...Object.values(careerDevelopment),
  ...Object.values(performanceManagement),
  ...Object.values(performanceFeedback).flatMap((routes) => Object.values(routes)),
  ...Object.values(performanceOverview),
  ...Object.values(agencyClients),
  ...Object.values(subscriptions),
  ...Object.values(publicEvents),
  ...Object.values(backgroundWork),
];

/** The key by which API Gateway names a route, e.g. `GET /v1/asn/{nip}`. */
export const routeKeyOf = ({ method, path }: Pick<Operation, 'method' | 'path'>): string =>
  `${method} ${path}`;
