/**
 * The one table: keys, sparse indexes and their projections, as data. Read by infra (which creates it) and by both
 * table implementations. Index keys are separate attributes (multi-attribute keys), never glued strings.
 */
export type AttributeKind = 'S' | 'N';

export interface KeyAttribute {
  readonly name: string;
  readonly kind: AttributeKind;
}

export interface IndexDesign {
  readonly partition: readonly KeyAttribute[];
  readonly sort: readonly KeyAttribute[];
  /** Attributes copied beside the keys: one narrow view per index. */
  readonly projects: readonly string[];
}

const s = (name: string): KeyAttribute => ({ name, kind: 'S' });
const n = (name: string): KeyAttribute => ({ name, kind: 'N' });

export const TABLE_KEYS = { partition: s('pk'), sort: s('sk') } as const;
export const TTL_ATTRIBUTE = 'expiresAt';

export const INDEXES = {
  /** People and positions of a unit or of the whole agency. */
  'by-unit': {
    partition: [s('agency'), s('listKind')],
    sort: [s('unitId'), s('listId')],
    projects: ['summary'],
  },
  /** Who stands where at a post level, best last: candidates for the level above. */
  'by-level': {
    partition: [s('agency'), s('level')],
    sort: [n('boxKey'), n('scoreKey')],
    projects: ['profile'],
  },
  /** Whatever falls due on a date: retirements, results to recheck, vacancies by status. */
  due: { partition: [s('agency'), s('dueKind')], sort: [s('dueOn'), s('dueId')], projects: ['due'] },
  /** Stored events that no stream has published yet. */
  unpublished: { partition: [s('unpublished')], sort: [s('time')], projects: [] },
} as const satisfies Record<string, IndexDesign>;

export type IndexName = keyof typeof INDEXES;
