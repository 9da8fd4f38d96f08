import { type Refusal, refuse } from '@kotak9/contracts';
import type { Nip, UnitId } from '@kotak9/rules';
import { allPeople } from '@kotak9/store';
import { scopeOf } from '../scope.ts';
import { checkPeople, type Inspection, MOST_PEOPLE } from './check-people.ts';

type Checked = Awaited<ReturnType<typeof checkPeople>>;

/** Whoever an export is for, each checked: the people named, or everybody of a unit. Only those in service. */
export const findPeople = async (
  inspection: Inspection,
  { nips, unit }: { readonly nips?: readonly Nip[] | undefined; readonly unit?: UnitId | undefined },
): Promise<{ readonly people: Checked } | Refusal> => {
  const named = nips ?? (await nipsOfUnit(inspection, unit));
  if ('refused' in named) return named;
  if (named.length > MOST_PEOPLE) {
    return refuse('preflight/too-many', { people: named.length, most: MOST_PEOPLE });
  }
  const checked = await checkPeople(inspection, named);
  const unknown = nips?.find((nip) => !checked.some((person) => person.nip === nip));
  if (unknown !== undefined) return refuse('reference/unknown', { field: 'nips', id: unknown });
  const people = checked.filter(({ isServing }) => isServing);
  return people.length === 0 ? refuse('preflight/nobody') : { people };
};

const nipsOfUnit = async ({ table, agency }: Inspection, unit: UnitId | undefined) => {
  const scope = await scopeOf(table, agency, unit);
  if ('refused' in scope) return scope;
  return (await allPeople(table, agency, scope.ids)).map(({ nip }) => nip);
};
