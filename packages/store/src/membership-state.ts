import { schemas } from '@kotak9/contracts';
import type { AgencyId, Circumstance, Membership, Nip } from '@kotak9/rules';
import * as z from 'zod';
import { type DevelopmentState, toDevelopmentState } from './development-state.ts';
import { asnAggregate, CIRCUMSTANCES, CURRENT, DECLARATIONS } from './keys.ts';
import { type PersonState, toPersonState } from './person-state.ts';
import { Head } from './stored-event.ts';
import { type Item, itemsOf, type Table } from './table.ts';

export type PoolMember = z.infer<typeof schemas.PoolMember>;
export type DeclarationEntry = z.infer<typeof schemas.Declaration>;

export interface MembershipState {
  readonly head: Head;
  readonly membership: Membership;
  /** What lists show; null while not in the pool. */
  readonly member: PoolMember | null;
  /** Day on which time alone may change something. */
  readonly dueOn: string | null;
}

/** A person with everything about pool and development, from the one Query that reads the person. */
export interface PoolState {
  readonly person: PersonState;
  readonly membership: MembershipState | null;
  readonly circumstances: readonly Circumstance[];
  /** In the order in which they were recorded. */
  readonly declarations: readonly DeclarationEntry[];
  readonly development: DevelopmentState | null;
}

const StoredMembership = z.object({
  data: z.object({ spells: z.array(schemas.Spell) }),
  summary: schemas.PoolMember.optional(),
  dueOn: z.string().optional(),
});
const StoredCircumstance = z.object({ data: schemas.Circumstance });
const StoredDeclaration = z.object({ data: schemas.Declaration });

const toMembershipState = (item: Item): MembershipState => {
  const { data, summary, dueOn } = StoredMembership.parse(item);
  return { head: Head.parse(item), membership: data, member: summary ?? null, dueOn: dueOn ?? null };
};

/** Null where there is no record. */
export const loadPool = async (table: Table, agency: AgencyId, nip: Nip): Promise<PoolState | null> => {
  const { pk } = asnAggregate(agency, nip);
  const items = await itemsOf(table, pk, CURRENT);
  const person = toPersonState(items);
  if (person === null) return null;
  const membership = items.find(({ sk }) => sk === 'NOW#MEMBERSHIP');
  const development = items.find(({ sk }) => sk === 'NOW#DEVELOPMENT');
  const within = (prefix: string) => items.filter(({ sk }) => sk.startsWith(prefix));
  return {
    person,
    membership: membership === undefined ? null : toMembershipState(membership),
    circumstances: within(CIRCUMSTANCES).map((item) => StoredCircumstance.parse(item).data),
    declarations: within(DECLARATIONS).map((item) => StoredDeclaration.parse(item).data),
    development: development === undefined ? null : toDevelopmentState(development),
  };
};
