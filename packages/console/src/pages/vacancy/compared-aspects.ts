import type { Compared } from './compare-candidates.ts';
import type { Candidate } from './list-types.ts';
import type { ComparedRecord } from './use-records.ts';

export interface Subject {
  readonly candidate: Candidate;
  /** Null while it is not read, or to who may not see it. */
  readonly record: ComparedRecord | null;
}

type AspectId =
  | 'box'
  | 'score'
  | 'talentScore'
  | 'technicalScore'
  | 'standing'
  | 'warnings'
  | 'education'
  | 'grade'
  | 'gradeSince'
  | 'post'
  | 'postSince'
  | 'tmtPensiun';

type Aspect = Compared<Subject, AspectId>;

/** What the list itself says of each; the appointing official sees this and no more. */
const OF_LIST: readonly Aspect[] = [
  { id: 'box', of: ({ candidate }) => candidate.box, better: null },
  { id: 'score', of: ({ candidate }) => candidate.score, better: 'higher' },
  { id: 'talentScore', of: ({ candidate }) => candidate.talentScore, better: 'higher' },
  { id: 'technicalScore', of: ({ candidate }) => candidate.technicalScore, better: 'higher' },
  { id: 'standing', of: ({ candidate }) => String(candidate.fallback), better: null },
  {
    id: 'warnings',
    of: ({ candidate }) => candidate.warnings.map(({ requirement }) => requirement).join(' '),
    better: null,
  },
];

const OF_RECORD: readonly Aspect[] = [
  { id: 'education', of: ({ record }) => record?.education?.level ?? null, better: null },
  { id: 'grade', of: ({ record }) => record?.grade ?? null, better: null },
  { id: 'gradeSince', of: ({ record }) => record?.gradeSince ?? null, better: null },
  { id: 'post', of: ({ record }) => record?.post ?? null, better: null },
  { id: 'postSince', of: ({ record }) => record?.postSince ?? null, better: null },
  { id: 'tmtPensiun', of: ({ record }) => record?.tmtPensiun ?? null, better: null },
];

export const aspectsOf = (seesRecords: boolean): readonly Aspect[] =>
  seesRecords ? [...OF_LIST, ...OF_RECORD] : OF_LIST;
