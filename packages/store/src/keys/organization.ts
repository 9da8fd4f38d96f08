import type { AgencyId, PositionId, UnitId } from '@kotak9/rules';
import type { Key } from '../table.ts';
import { type Aggregate, aggregate } from './aggregate.ts';

const organizationPartition = (agency: AgencyId): string => `${agency}#ORG`;
export const unitAggregate = (agency: AgencyId, id: UnitId): Aggregate =>
  aggregate('unit', id, organizationPartition(agency), `NOW#UNIT#${id}`, `EVENT#unit#${id}#`);
export const UNIT_HEADS = 'NOW#UNIT#';
export const unitsPartition = organizationPartition;
export const positionAggregate = (agency: AgencyId, id: PositionId): Aggregate =>
  aggregate('position', id, `${agency}#POS#${id}`, 'NOW#POSITION');
export const UNIT_PREDIKATS = 'NOW#UNIT-PREDIKAT#';
export const unitPredikatAggregate = (agency: AgencyId, id: UnitId): Aggregate =>
  aggregate(
    'organisation-predikat',
    id,
    organizationPartition(agency),
    `${UNIT_PREDIKATS}${id}`,
    `EVENT#organisation-predikat#${id}#`,
  );
/** Which vacancy of a post is live. */
export const vacancyPointerKey = (agency: AgencyId, id: PositionId): Key => ({
  pk: positionAggregate(agency, id).pk,
  sk: 'NOW#VACANCY-POINTER',
});
/** Who acts for a post. */
export const actingPointerKey = (agency: AgencyId, id: PositionId): Key => ({
  pk: positionAggregate(agency, id).pk,
  sk: 'NOW#ACTING',
});
