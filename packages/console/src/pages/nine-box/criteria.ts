import { AGE_BANDS, type AgeBand } from './age-bands.ts';
import { MARK_NAMES, type Mark } from './marks.ts';
import type { BoxNumber } from './person.ts';

export const VIEWS = ['chips', 'heat', 'table'] as const;
export type View = (typeof VIEWS)[number];

/** What somebody looks at, as the address says it. Null and empty: everybody. */
export interface Criteria {
  readonly unit: string | null;
  readonly level: string | null;
  readonly grade: string | null;
  readonly band: AgeBand | null;
  /** With any of them. */
  readonly marks: readonly Mark[];
  readonly text: string;
}

export interface Look extends Criteria {
  readonly view: View;
  /** The chosen box. */
  readonly box: BoxNumber | null;
  /** Year of a talent period; null: as it stands now. */
  readonly period: string | null;
  /** What it is compared with: `now`, the year of a period, or nothing. */
  readonly compare: string | null;
  /** What the unplaced that are listed lack, as `input:reason`. */
  readonly lack: string | null;
}

const BOXES: readonly BoxNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Reads the address; what is not one of the choices counts as not said. */
export const readLook = (params: URLSearchParams): Look => {
  const said = (name: string): string | null => params.get(name) || null;
  const marks = params.get('marks')?.split(',') ?? [];
  const period = said('period');
  const compare = said('compare');
  return {
    unit: said('unit'),
    level: said('level'),
    grade: said('grade'),
    band: AGE_BANDS.find(({ id }) => id === params.get('age'))?.id ?? null,
    marks: MARK_NAMES.filter((name) => marks.includes(name)),
    text: params.get('q') ?? '',
    view: VIEWS.find((view) => view === params.get('view')) ?? 'chips',
    box: BOXES.find((box) => String(box) === params.get('box')) ?? null,
    period,
    compare: compare === (period ?? 'now') ? null : compare,
    lack: said('lack'),
  };
};
