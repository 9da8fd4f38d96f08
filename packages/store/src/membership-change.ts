import type { AgencyId, ExitReason, IsoDate, Membership, MembershipStep, Nip } from '@kotak9/rules';
import type { Change } from './commit.ts';
import { asnAggregate, headKey, membershipAggregate, placementAggregate } from './keys.ts';
import type { PoolMember, PoolState } from './membership-state.ts';
import type { PersonState } from './person-state.ts';
import type { Fact } from './stored-event.ts';
import type { Write } from './table.ts';

export interface NextMembership {
  readonly membership: Membership;
  readonly step: MembershipStep;
  /** Day of the step. */
  readonly on: IsoDate;
  /** What lists show of the member; null out of the pool. */
  readonly member: PoolMember | null;
  /** Day on which time alone may change something; null if none is in sight. */
  readonly dueOn: IsoDate | null;
}

export interface MembershipChange {
  readonly change: Change;
  /** Record and placement must still be those that were read. */
  readonly checks: readonly Write[];
}

/** The one transaction of a reconciliation; null where it finds what stands already. */
export const changeMembership = (
  agency: AgencyId,
  { person, membership: before }: PoolState,
  next: NextMembership,
): MembershipChange | null => {
  const fields = differing(before?.member ?? null, next.member);
  const { nip } = person.record;
  const fact = factOf(nip, next, fields);
  if (fact === null) return null;
  return {
    change: {
      aggregate: membershipAggregate(agency, nip),
      before: before?.head ?? null,
      head: {
        data: next.membership,
        ...dueKeys(agency, nip, next.dueOn),
        ...(next.member && {
          agency,
          listKind: 'talent-pool',
          unitId: next.member.unitId,
          listId: nip,
          summary: next.member,
        }),
      },
      fact,
    },
    checks: [
      {
        check: headKey(asnAggregate(agency, nip)),
        when: { is: 'equal', attributes: { seq: person.head.seq } },
      },
      ...placementCheck(agency, person),
    ],
  };
};

/** Moves the day of the next look where nothing else differs: no event, since nothing happened. */
export const moveMembershipCheck = (
  agency: AgencyId,
  { person, membership }: PoolState,
  dueOn: IsoDate | null,
): Exclude<Write, { check: unknown }> | null => {
  if (membership === null || membership.dueOn === dueOn) return null;
  const { nip } = person.record;
  const when = { is: 'equal', attributes: { seq: membership.head.seq } } as const;
  const update = headKey(membershipAggregate(agency, nip));
  return dueOn === null
    ? { update, remove: ['dueKind', 'dueOn', 'dueId', 'due'], when }
    : { update, set: dueKeys(agency, nip, dueOn), when };
};

const placementCheck = (agency: AgencyId, { record, placement }: PersonState): readonly Write[] =>
  placement === null
    ? []
    : [
        {
          check: headKey(placementAggregate(agency, record.nip)),
          when: { is: 'equal', attributes: { seq: placement.head.seq } },
        },
      ];

const dueKeys = (agency: AgencyId, nip: Nip, dueOn: IsoDate | null) =>
  dueOn === null ? {} : { agency, dueKind: 'talent-pool', dueOn, dueId: nip, due: { nip } };

/** Names of what lists show otherwise than before. */
const differing = (before: PoolMember | null, after: PoolMember | null): readonly string[] => {
  if (before === null || after === null) return [];
  const was: Readonly<Record<string, unknown>> = before;
  return Object.entries(after).flatMap(([field, value]) => (value === was[field] ? [] : [field]));
};

/** What a bus may carry of a reason: two are confidential. */
const published = (reason: ExitReason) =>
  reason === 'sanction' || reason === 'criminal-case' ? 'withheld' : reason;

const factOf = (nip: Nip, { step, on, member }: NextMembership, fields: readonly string[]): Fact | null => {
  switch (step.step) {
    case 'enter':
      return { type: 'talent-pool.entered.v1', data: { nip, box: step.box, level: step.level, on } };
    case 'leave':
      return { type: 'talent-pool.left.v1', data: { nip, reason: published(step.reason), on } };
    case 'change':
    case 'none': {
      if (member === null || fields.length === 0) return null;
      const { box, level, readiness } = member;
      return { type: 'talent-pool.changed.v1', data: { nip, box, level, readiness, fields: [...fields] } };
    }
  }
};
