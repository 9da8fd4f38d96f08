import { type AggregateKind, schemas } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import {
  type Aggregate,
  asnAggregate,
  periodAggregate,
  placementAggregate,
  policyAggregate,
  registerAggregate,
  retirementAggregate,
  runAggregate,
  unitAggregate,
  vacancyAggregate,
} from '../keys.ts';
import type { RegisterDesign } from '../register.ts';
import { formationRegister, projectionRegister, workloadRegister } from '../registers/planning-registers.ts';
import { procurementFormationRegister } from '../registers/procurement-registers.ts';
import { transferRegister } from '../registers/promotion-registers.ts';

type Find = (agency: AgencyId, id: string) => Aggregate;

const ofPerson =
  (aggregate: typeof asnAggregate): Find =>
  (agency, id) =>
    aggregate(agency, schemas.NipText.parse(id));

/** The id of an entry in a subject is `<owner>/<id>`. */
const inRegister =
  ({ place, kind }: Pick<RegisterDesign<{ readonly id: string }>, 'place' | 'kind'>): Find =>
  (agency, id) => {
    const [owner = '', ...rest] = id.split('/');
    return registerAggregate(agency, place, kind, owner, rest.join('/'));
  };

/** Each kind of thing that public events are about. */
const FINDERS: Partial<Record<AggregateKind, Find>> = {
  asn: ofPerson(asnAggregate),
  placement: ofPerson(placementAggregate),
  retirement: ofPerson(retirementAggregate),
  unit: (agency, id) => unitAggregate(agency, schemas.UnitSlug.parse(id)),
  vacancy: (agency, id) => vacancyAggregate(agency, schemas.VacancySlug.parse(id)),
  policy: (agency, id) => policyAggregate(agency, schemas.RuleSetSlug.parse(id)),
  run: runAggregate,
  'talent-period': (agency, id) => periodAggregate(agency, schemas.Year.parse(Number(id))),
  formation: inRegister(procurementFormationRegister),
  'formation-proposal': inRegister(formationRegister),
  projection: inRegister(projectionRegister),
  'workload-analysis': inRegister(workloadRegister),
  transfer: inRegister(transferRegister),
};

const isKind = (kind: string): kind is AggregateKind => Object.hasOwn(FINDERS, kind);

/**
 * Where the events of a subject (`<kind>/<id>`) lie.
 *
 * @throws TypeError if no public event is about that kind
 */
export const aggregateOfSubject = (agency: AgencyId, subject: string): Aggregate => {
  const [kind = '', ...id] = subject.split('/');
  const find = isKind(kind) ? FINDERS[kind] : undefined;
  if (find === undefined) throw new TypeError(`No public event is about a ${kind}`);
  return find(agency, id.join('/'));
};
