import { AGE_BANDS, type AgeBand } from './age-bands.ts';
import { MARK_NAMES, type Mark } from './marks.ts';
import type { BoxNumber } from './person.ts';
import { TURNS, type Way } from './trails.ts';

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
  /** Whom of those who moved one looks at; null: all. */
  readonly way: Way | null;
  /** What the unplaced that are listed lack, as `input:reason`. */
  readonly lack: string | null;
}

const BOXES: readonly BoxNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

const boxOf = (text: string | undefined): BoxNumber | null =>
  BOXES.find((box) => String(box) === text) ?? null;

const readWay = (text: string | null): Way | null => {
  const turn = TURNS.find((one) => one === text);
  if (turn !== undefined || text === null) return turn ?? null;
  const [first, last, ...rest] = text.split('-');
  const from = boxOf(first);
  const to = boxOf(last);
  return from === null || to === null || rest.length > 0 ? null : { from, to };
};

/** As the address says it; empty: all who moved. */
export const sayWay = (way: Way | null): string => {
  if (way === null) return '';
  return typeof way === 'string' ? way : `${way.from}-${way.to}`;
};

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
    box: boxOf(params.get('box') ?? undefined),
    period,
    compare: compare === (period ?? 'now') ? null : compare,
    way: readWay(said('way')),
    lack: said('lack'),
  };
};
