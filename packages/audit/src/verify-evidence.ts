import { hashContent } from './event-hash.ts';
import { type ChainBreak, type ChainedEvent, verifyChain } from './verify-chain.ts';

/** A list as its publication froze it. Only what is named here is needed by name; the hash covers the content. */
export interface FrozenList {
  readonly vacancyId: string;
  readonly positionId: string;
  readonly ruleSet: string;
  readonly appointmentDate: string;
  readonly candidates: readonly { readonly nip: string; readonly rank: number }[];
  readonly shortlist: readonly string[];
  readonly excluded: readonly unknown[];
  readonly contentHash: string;
}

/** Everything from which the decisions on a vacancy can be checked without the service that made them. */
export interface Evidence {
  readonly agency: string;
  readonly subject: string;
  readonly head: { readonly seq: number; readonly hash: string };
  readonly events: readonly ChainedEvent[];
  readonly publications: readonly { readonly seq: number; readonly list: FrozenList }[];
  readonly policies: readonly {
    readonly policyId: string;
    readonly contentHash: string;
    readonly content: Readonly<Record<string, unknown>>;
  }[];
}

export type EvidenceFault =
  | ChainBreak
  /** An event of another agency or another history. */
  | { readonly kind: 'foreign'; readonly seq: number }
  /** A frozen list that no longer gives its hash, or whose hash is not the one in the event that published it. */
  | { readonly kind: 'list-altered'; readonly seq: number }
  /** A publication without its frozen list. */
  | { readonly kind: 'list-missing'; readonly seq: number }
  /** A policy whose content no longer gives its hash, or that is not there. */
  | { readonly kind: 'policy-altered'; readonly seq: number }
  /** A decision while no list was published. */
  | { readonly kind: 'not-published'; readonly seq: number }
  /** A decision for somebody who was not on the published shortlist, or not at that rank. */
  | { readonly kind: 'not-on-list'; readonly seq: number }
  /** A decision against rank 1 that gives no reason. */
  | { readonly kind: 'without-reason'; readonly seq: number };

export interface EvidenceCheck {
  readonly faults: readonly EvidenceFault[];
  /** How much was checked: nothing is no proof. */
  readonly events: number;
  readonly publications: number;
  readonly decisions: number;
}

const PUBLISHED = 'succession-list.published.v1';
const WITHDRAWN = 'succession-list.withdrawn.v1';
const DECIDED = 'appointment.decided.v1';

/** Checks the chain of a vacancy's history, the lists that it froze, and each decision against the list of its time. */
export const verifyEvidence = (evidence: Evidence): EvidenceCheck => {
  const { agency, subject, head } = evidence;
  const events = evidence.events.toSorted((one, other) => one.seq - other.seq);
  const foreign = events.filter((event) => event.agency !== agency || event.subject !== subject);
  const ofType = (type: string) => events.filter((event) => event.type === type);
  return {
    faults: [
      ...verifyChain(events, head),
      ...foreign.map(({ seq }): EvidenceFault => ({ kind: 'foreign', seq })),
      ...ofType(PUBLISHED).flatMap((event) => faultsOfPublication(event, evidence)),
      ...ofType(DECIDED).flatMap((event) => faultsOfDecision(event, events, evidence)),
    ],
    events: events.length,
    publications: ofType(PUBLISHED).length,
    decisions: ofType(DECIDED).length,
  };
};

const frozenAt = ({ publications }: Evidence, at: number): FrozenList | undefined =>
  publications.find(({ seq }) => seq === at)?.list;

const faultsOfPublication = ({ seq, data }: ChainedEvent, evidence: Evidence): readonly EvidenceFault[] => {
  const list = frozenAt(evidence, seq);
  if (list === undefined) return [{ kind: 'list-missing', seq }];
  const { vacancyId, positionId, ruleSet, appointmentDate, candidates, shortlist, excluded } = list;
  const hash = hashContent({
    vacancyId,
    positionId,
    ruleSet,
    appointmentDate,
    candidates,
    shortlist,
    excluded,
  });
  const isWhole = hash === list.contentHash && hash === data['contentHash'];
  const policies = evidence.policies.filter(({ policyId }) => policyId === ruleSet);
  const isPolicyWhole =
    policies.length > 0 && policies.every((policy) => hashContent(policy.content) === policy.contentHash);
  return [
    ...(isWhole ? [] : [{ kind: 'list-altered', seq } as const]),
    ...(isPolicyWhole ? [] : [{ kind: 'policy-altered', seq } as const]),
  ];
};

const faultsOfDecision = (
  { seq, data }: ChainedEvent,
  events: readonly ChainedEvent[],
  evidence: Evidence,
): readonly EvidenceFault[] => {
  const last = events.findLast((event) => event.seq < seq && [PUBLISHED, WITHDRAWN].includes(event.type));
  if (last?.type !== PUBLISHED) return [{ kind: 'not-published', seq }];
  const list = frozenAt(evidence, last.seq);
  // said already of the publication
  if (list === undefined) return [];
  const { nip, rank, reasonGiven } = data;
  const isOnList =
    list.candidates.some((candidate) => candidate.nip === nip && candidate.rank === rank) &&
    list.shortlist.some((shortlisted) => shortlisted === nip);
  return [
    ...(isOnList ? [] : [{ kind: 'not-on-list', seq } as const]),
    ...(rank !== 1 && reasonGiven !== true ? [{ kind: 'without-reason', seq } as const] : []),
  ];
};
