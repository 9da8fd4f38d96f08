import type { Messages } from '../../language/messages.ts';
import {
  assignmentLevelNames,
  awardLevelNames,
  competencyNames,
  educationNames,
  feedbackNames,
  fieldMatchNames,
  holdingNames,
  potentialItemNames,
  sanctionLevelNames,
} from '../../language/person-terms.ts';
import { expectationNames, levelNames } from '../../language/terms.ts';

/** One field of an entry as a form has it. */
export interface EntryField {
  /** Where it stands in the entry, e.g. `competencies.itg`. */
  readonly path: string;
  readonly type: 'text' | 'number' | 'date' | 'choice' | 'unit';
  /** Values and their names, for a choice. */
  readonly names?: Messages<string>;
  readonly isOptional?: true;
}

export interface EntryForm {
  readonly fields: readonly EntryField[];
  /** What an entry has besides, and keeps. */
  readonly kept: readonly string[];
}

const text = (path: string): EntryField => ({ path, type: 'text' });
const number = (path: string): EntryField => ({ path, type: 'number' });
const date = (path: string): EntryField => ({ path, type: 'date' });
const choice = (path: string, names: Messages<string>): EntryField => ({ path, type: 'choice', names });

const codes = (group: string, names: Messages<string>): readonly EntryField[] =>
  Object.keys(names.id).map((code) => number(`${group}.${code}`));

/** What can be said of each kind of entry, as it would be recorded. */
export const FORMS = {
  performance: {
    fields: [number('year'), choice('workResult', expectationNames), choice('behaviour', expectationNames)],
    kept: ['rater'],
  },
  assessments: {
    fields: [
      date('date'),
      ...codes('competencies', competencyNames),
      ...codes('potential', potentialItemNames),
    ],
    kept: ['technical', 'assessor'],
  },
  education: {
    fields: [
      choice('level', educationNames),
      text('major'),
      choice('fieldMatch', fieldMatchNames),
      number('graduatedIn'),
    ],
    kept: [],
  },
  training: { fields: [text('name'), number('year'), number('hours')], kept: [] },
  career: {
    fields: [
      text('title'),
      choice('level', levelNames),
      choice('holding', holdingNames),
      { path: 'unitId', type: 'unit' },
      date('since'),
      { ...date('until'), isOptional: true },
    ],
    kept: ['eselon', 'agency', 'positionId', 'field', 'decreeNumber'],
  },
  awards: { fields: [text('name'), choice('level', awardLevelNames), date('date')], kept: [] },
  assignments: { fields: [text('name'), choice('level', assignmentLevelNames), date('date')], kept: [] },
  feedback: { fields: [number('year'), choice('category', feedbackNames)], kept: [] },
  discipline: { fields: [choice('level', sanctionLevelNames), date('from'), date('until')], kept: [] },
} as const satisfies Record<string, EntryForm>;

export type EntryKind = keyof typeof FORMS;

export const ENTRY_KINDS: readonly EntryKind[] = [
  'performance',
  'assessments',
  'education',
  'training',
  'career',
  'awards',
  'assignments',
  'feedback',
  'discipline',
];

/** The kind of that name; null for `placement`, which is not recorded but calculated. */
export const entryKindOf = (kind: string): EntryKind | null =>
  ENTRY_KINDS.find((one) => one === kind) ?? null;

export const formOf = (kind: EntryKind): EntryForm => FORMS[kind];
