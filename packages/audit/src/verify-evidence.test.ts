import { describe, expect, it } from 'vitest';
import { type ChainedEvent, type Evidence, hashContent, hashEvent, verifyEvidence } from './index.ts';

const AGENCY = 'kota-uji';
const SUBJECT = 'vacancy/vac-kepala-1';
const content = {
  vacancyId: 'vac-kepala-1',
  positionId: 'kepala',
  ruleSet: 'bkn-411-2025',
  appointmentDate: '2026-08-03',
  candidates: [1, 2, 3, 4].map((rank) => ({ nip: `n${rank}`, rank })),
  shortlist: ['n1', 'n2', 'n3'],
  excluded: [{ nip: 'n9' }],
};
const contentHash = hashContent(content);
const ruleSet = { id: 'bkn-411-2025', weights: { a: 1 } };

type Told = readonly [type: string, data: Readonly<Record<string, unknown>>];
const PUBLISHED: Told = ['succession-list.published.v1', { contentHash }];
const decided = (nip: string, rank: number, reasonGiven = false): Told => [
  'appointment.decided.v1',
  { nip, rank, reasonGiven },
];

const evidenceOf = (...told: readonly Told[]): Evidence => {
  const events: ChainedEvent[] = [];
  for (const [type, data] of told) {
    const seq = events.length + 1;
    const event = {
      id: `e-${seq}`,
      type,
      time: '2026-08-03T01:00:00.000Z',
      agency: AGENCY,
      subject: SUBJECT,
      seq,
      actor: { sub: 'u-1', role: 'appointing-official' },
      correlationId: 'c-1',
      data,
      prevHash: events.at(-1)?.hash ?? null,
    };
    events.push({ ...event, hash: hashEvent(event) });
  }
  return {
    agency: AGENCY,
    subject: SUBJECT,
    head: { seq: events.length, hash: events.at(-1)?.hash ?? '' },
    events,
    publications: events
      .filter(({ type }) => type === PUBLISHED[0])
      .map(({ seq }) => ({ seq, list: { ...content, contentHash } })),
    policies: [{ policyId: ruleSet.id, contentHash: hashContent(ruleSet), content: ruleSet }],
  };
};
const faultsOf = (evidence: Evidence) => verifyEvidence(evidence).faults;

describe('verifyEvidence', () => {
  it('finds nothing where a choice follows the list', () => {
    expect(verifyEvidence(evidenceOf(PUBLISHED, decided('n1', 1)))).toEqual({
      faults: [],
      events: 2,
      publications: 1,
      decisions: 1,
    });
    expect(faultsOf(evidenceOf(PUBLISHED, decided('n3', 3, true)))).toEqual([]);
  });

  it.each<[string, Evidence, readonly object[]]>([
    [
      'somebody outside the shortlist',
      evidenceOf(PUBLISHED, decided('n4', 4, true)),
      [{ kind: 'not-on-list', seq: 2 }],
    ],
    [
      'a rank that is not the person’s',
      evidenceOf(PUBLISHED, decided('n2', 1)),
      [{ kind: 'not-on-list', seq: 2 }],
    ],
    ['no reason for rank 2', evidenceOf(PUBLISHED, decided('n2', 2)), [{ kind: 'without-reason', seq: 2 }]],
    ['no publication', evidenceOf(decided('n1', 1)), [{ kind: 'not-published', seq: 1 }]],
    [
      'a list that was withdrawn',
      evidenceOf(PUBLISHED, ['succession-list.withdrawn.v1', {}], decided('n1', 1)),
      [{ kind: 'not-published', seq: 3 }],
    ],
    [
      'another hash than was published',
      evidenceOf(['succession-list.published.v1', { contentHash: 'x' }]),
      [{ kind: 'list-altered', seq: 1 }],
    ],
    [
      'a frozen list that is gone',
      { ...evidenceOf(PUBLISHED), publications: [] },
      [{ kind: 'list-missing', seq: 1 }],
    ],
    [
      'a policy that is gone',
      { ...evidenceOf(PUBLISHED), policies: [] },
      [{ kind: 'policy-altered', seq: 1 }],
    ],
    [
      'another policy',
      {
        ...evidenceOf(PUBLISHED),
        policies: [{ policyId: ruleSet.id, contentHash: hashContent(ruleSet), content: {} }],
      },
      [{ kind: 'policy-altered', seq: 1 }],
    ],
    [
      'events of another vacancy',
      { ...evidenceOf(PUBLISHED), subject: 'vacancy/x' },
      [{ kind: 'foreign', seq: 1 }],
    ],
  ])('finds %s', (_what, evidence, faults) => {
    expect(faultsOf(evidence)).toEqual(faults);
  });

  it.each(['candidates', 'shortlist', 'excluded', 'appointmentDate'])(
    'finds changed %s of a frozen list',
    (field) => {
      const evidence = evidenceOf(PUBLISHED);
      const publications = evidence.publications.map(({ seq, list }) => ({
        seq,
        list: { ...list, [field]: field === 'appointmentDate' ? '2027-01-01' : [] },
      }));
      expect(faultsOf({ ...evidence, publications })).toEqual([{ kind: 'list-altered', seq: 1 }]);
    },
  );

  it('finds a break in the history, whatever the order of its events', () => {
    const evidence = evidenceOf(PUBLISHED, decided('n1', 1));
    expect(faultsOf({ ...evidence, events: evidence.events.toReversed() })).toEqual([]);
    expect(faultsOf({ ...evidence, events: evidence.events.slice(0, 1) })).toEqual([
      { kind: 'missing', seq: 2 },
    ]);
  });
});
