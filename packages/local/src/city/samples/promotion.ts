import {
  addDays,
  addMonths,
  addYears,
  dayBefore,
  defaultRuleSet,
  freezeBegins,
  type IsoDate,
  orderActing,
  type PersonInputs,
  parseIsoDate,
  promotionDueOn,
  promotionPeriodFrom,
  verifyPromotion,
} from '@kotak9/rules';
import {
  type ActingPostData,
  AGENCY_WIDE,
  actingPostRegister,
  beginActing,
  type Change,
  changeEntry,
  electionFreezeRegister,
  levelOf,
  type PositionData,
  type RankPromotionData,
  rankPromotionRegister,
  type TransferData,
  transferRegister,
} from '@kotak9/store';
import type { City } from '../generate-city.ts';
import type { Sample } from './sample.ts';

const HR = 'contoh-bkpsdm';
const TPK = 'contoh-tpk';
const PPK = 'contoh-ppk';
/** So many of each that lists show something and a load stays short. */
const RISES = 24;
const MOVES = 12;
const ACTING = 5;

/** Rises of the next period, some of them approved; moves of the past year and on their way; Plt; the last freeze. */
export const samplePromotion: Sample = (city, today) => [
  ...rises(city, today),
  ...pastMoves(city, today),
  ...comingMoves(city, today),
  ...actingPosts(city, today),
  ...lastFreeze(city),
];

function rises({ agency, people }: City, today: IsoDate): readonly Change[] {
  const period = promotionPeriodFrom(addDays(today, 1));
  const due = people.flatMap((person) => {
    const dueOn = promotionDueOn(person, today, defaultRuleSet);
    if (dueOn === null || dueOn > period) return [];
    const verdict = verifyPromotion({ person, supervisorGrade: null }, period, today, defaultRuleSet);
    return verdict.eligible ? [{ person, verdict }] : [];
  });
  return due.slice(0, RISES).flatMap(({ person: { nip }, verdict: { kind, from, to, conditions } }, n) => {
    if (kind === null || to === null) return [];
    const isApproved = n % 3 === 0;
    const decreeNumber = `823.3/${n + 1}/${today.slice(0, 4)}`;
    const data: RankPromotionData = {
      id: period,
      nip,
      kind,
      from,
      to,
      period,
      status: isApproved ? 'disetujui' : 'diusulkan',
      conditions: [...conditions],
      proposedOn: addDays(today, -14),
      proposedBy: HR,
      decision: isApproved ? { on: addDays(today, -3), by: PPK, decreeNumber, reason: null } : null,
      mootBecause: null,
    };
    const about = { nip, promotionId: period, period };
    return changeEntry(
      rankPromotionRegister,
      agency,
      null,
      data,
      isApproved
        ? { type: 'rank-promotion.approved.v1', data: { ...about, decreeNumber } }
        : { type: 'rank-promotion.proposed.v1', data: { ...about, kind } },
    );
  });
}

const moveOf = (
  { nip }: PersonInputs,
  { fromPositionId, positionId, effectiveDate, id }: MoveFacts,
): TransferData => ({
  id,
  nip,
  fromPositionId,
  positionId,
  direction: 'setara',
  status: 'dipertimbangkan',
  effectiveDate,
  reason: 'Penyegaran setelah lebih dari dua tahun dalam jabatan.',
  conditions: [],
  proposedOn: addDays(effectiveDate, -60),
  proposedBy: HR,
  consideration: {
    minutesNumber: `800.1.3/${id}/BA-TPK`,
    meetingDate: addDays(effectiveDate, -45),
    recommendation: 'setuju',
    notes: null,
    recordedBy: TPK,
  },
  decision: null,
  withdrawnBecause: null,
  mootBecause: null,
});

type MoveFacts = Pick<TransferData, 'fromPositionId' | 'positionId' | 'effectiveDate' | 'id'>;

/** Whoever took a post of the same level within the last year came by a transfer. */
function pastMoves({ agency, people }: City, today: IsoDate): readonly Change[] {
  const moved = people.flatMap((person) => {
    const { post, career } = person;
    if (post === null || post.since <= addYears(today, -1) || post.since > today) return [];
    const before = career.find(({ until }) => until === dayBefore(post.since));
    return before?.level === post.level ? [{ person, post, from: before.positionId }] : [];
  });
  return moved.slice(0, MOVES).map(({ person, post, from }, n) => {
    const effectiveDate = post.since;
    const positionId = post.positionId;
    const facts = { id: `mutasi-${effectiveDate}`, fromPositionId: from, positionId, effectiveDate };
    const data: TransferData = {
      ...moveOf(person, facts),
      status: 'berlaku',
      decision: {
        on: addDays(effectiveDate, -10),
        by: PPK,
        decreeNumber: `821.2/${n + 1}/${effectiveDate.slice(0, 4)}`,
        reason: null,
        approvalNumber: null,
      },
    };
    return changeEntry(transferRegister, agency, null, data, {
      type: 'transfer.effected.v1',
      data: { nip: person.nip, transferId: data.id, positionId, previousPositionId: from },
    });
  });
}

/** Heads of sections who have been in their posts for two years are to change places, two and two. */
function comingMoves({ agency, people }: City, today: IsoDate): readonly Change[] {
  const effectiveDate = addMonths(today, 2);
  const seated = people.flatMap((person) => {
    const { post } = person;
    const isLong = post !== null && post.since <= addYears(today, -2);
    return isLong && post.level === 'pengawas' && post.eselon === 'IV.a' ? [{ person, post }] : [];
  });
  return seated.slice(0, MOVES).map(({ person, post }, n, all) => {
    const other = all[n % 2 === 0 ? n + 1 : n - 1]?.post ?? post;
    const facts = {
      id: `mutasi-${effectiveDate}`,
      fromPositionId: post.positionId,
      positionId: other.positionId,
      effectiveDate,
    };
    const considered: TransferData = { ...moveOf(person, { ...facts, effectiveDate: today }), effectiveDate };
    const isNew = n < MOVES / 2;
    const data: TransferData = isNew
      ? { ...considered, status: 'diusulkan', consideration: null }
      : considered;
    return changeEntry(
      transferRegister,
      agency,
      null,
      data,
      isNew
        ? {
            type: 'transfer.proposed.v1',
            data: { nip: person.nip, transferId: facts.id, positionId: other.positionId, effectiveDate },
          }
        : {
            type: 'transfer.considered.v1',
            data: {
              nip: person.nip,
              transferId: facts.id,
              recommendation: 'setuju',
              minutesNumber: considered.consideration?.minutesNumber ?? '',
            },
          },
    );
  });
}

/** For vacant leading posts, by somebody of the level below in the same unit, since two months ago. */
function actingPosts({ agency, people, positions }: City, today: IsoDate): readonly Change[] {
  const since = addMonths(today, -2);
  const until = dayBefore(addMonths(since, 3));
  const used = new Set<string>();
  const orders = positions
    .filter(({ holder }) => holder === null)
    .flatMap((position) => {
      for (const { nip, status, unitId, post } of people) {
        if (used.has(nip) || unitId !== position.unitId) continue;
        const scene = {
          status,
          nip,
          ownLevel: post?.level ?? null,
          postLevel: levelOf(position),
          holder: null,
        };
        const ordered = orderActing({ kind: 'plt', since, until }, scene);
        if (!ordered.ok) continue;
        used.add(nip);
        return [{ position, nip, holding: ordered.value }];
      }
      return [];
    });
  return orders.slice(0, ACTING).map(({ position, nip, holding }, n) => {
    const data: ActingPostData = {
      ...asActing(position),
      id: `plt-${since}-${position.id}`,
      nip,
      kind: 'plt',
      holding,
      since,
      until,
      orderNumber: `800.1.11.1/${n + 1}/${since.slice(0, 4)}`,
      extensions: [],
      endedOn: null,
      mandate: 'tanpa-keputusan-strategis',
    };
    return changeEntry(
      actingPostRegister,
      agency,
      null,
      data,
      {
        type: 'acting-post.ordered.v1',
        data: { nip, actingId: data.id, positionId: position.id, kind: 'plt', since, until },
      },
      [beginActing(agency, position.id, nip, data.id)],
    );
  });
}

const asActing = (position: PositionData) => ({
  positionId: position.id,
  title: position.title,
  level: levelOf(position),
  eselon: position.eselon,
  unitId: position.unitId,
  field: position.field,
});

/** Pemilihan kepala daerah of 2024, with the approval for one post. */
function lastFreeze({ agency, positions }: City): readonly Change[] {
  const [candidatesFixedOn, until, approvedOn] = ['2024-09-22', '2025-02-20', '2024-07-01'].map(parseIsoDate);
  const head = positions.find(({ tier }) => tier === 'jpt-pratama');
  if (!candidatesFixedOn || !until || !approvedOn || head === undefined) return [];
  const from = freezeBegins(candidatesFixedOn);
  const id = `freeze-${from}`;
  return [
    changeEntry(
      electionFreezeRegister,
      agency,
      null,
      {
        id,
        election: 'Pemilihan wali kota 2024',
        candidatesFixedOn,
        from,
        until,
        approvals: [{ number: '100.2.2.6/5104/OTDA', date: approvedOn, positionIds: [head.id] }],
      },
      { type: 'election-freeze.recorded.v1', data: { listId: AGENCY_WIDE, freezeId: id, from, until } },
    ),
  ];
}
