import { type MeritLevels, reasonsLacking } from '@kotak9/rules';

/** A level that somebody chose and has not sent, with the reason for it. */
export interface Judged {
  readonly level: number;
  readonly note: string;
}
export type JudgedLevels = Readonly<Record<string, Judged>>;

export interface JudgedDraft {
  readonly levels: JudgedLevels;
}
export const NOTHING_JUDGED: JudgedDraft = { levels: {} };

/** The draft of one assessment on this device: HR's levels, or those of the auditor, who sends all aspects at once. */
export const judgedForm = (kind: 'levels' | 'verification', year: number, instrument: string): string =>
  `merit-${kind}.${year}.${instrument}`;

export interface LevelInput {
  readonly item: string;
  readonly level: number;
  readonly reason: string | null;
}

/** As they are sent; of an empty note nothing is left. */
export const levelInputs = (judged: JudgedLevels): readonly LevelInput[] =>
  Object.entries(judged).map(([item, { level, note }]) => ({
    item,
    level,
    reason: note.trim() === '' ? null : note.trim(),
  }));

/** Items whose level is not the expected one and has no reason yet; where nothing is expected, each needs one. */
export const withoutReason = (judged: JudgedLevels, expected: MeritLevels): readonly string[] =>
  reasonsLacking(levelInputs(judged), expected);

export const without = (judged: JudgedLevels, items: readonly string[]): JudgedLevels =>
  Object.fromEntries(Object.entries(judged).filter(([item]) => !items.includes(item)));

/** Those of some items alone. */
export const within = (judged: JudgedLevels, items: readonly string[]): JudgedLevels =>
  Object.fromEntries(Object.entries(judged).filter(([item]) => items.includes(item)));
