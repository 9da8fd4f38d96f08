import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import './matrix.css';
import { nextChip } from './next-chip.ts';
import type { PeopleColumns } from './people-columns.ts';
import { PersonChip } from './person-chip.tsx';
import type { Before } from './trails.ts';

const CHIP_PX = 32;

export interface ChipListProps {
  readonly label: string;
  readonly columns: PeopleColumns;
  readonly indexes: readonly number[];
  readonly before: Before | null;
  /** Who just moved here. */
  readonly moved: ReadonlySet<string>;
}

/**
 * People of a box, however many: only those in sight are drawn. It is one stop of the Tab key; arrows go from person to
 * person.
 */
export const ChipList = ({ label, columns, indexes, before, moved }: ChipListProps) => {
  const host = useRef<HTMLDivElement>(null);
  const goTo = useRef<number | null>(null);
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, indexes.length - 1);
  const rows = useVirtualizer({
    count: indexes.length,
    getScrollElement: () => host.current,
    estimateSize: () => CHIP_PX,
    overscan: 6,
    // the stop of the Tab key is always there
    rangeExtractor: (range: Range) =>
      [...new Set([active, ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
  });

  useEffect(() => {
    if (goTo.current === null) return;
    host.current?.querySelector<HTMLElement>(`[data-at="${goTo.current}"] a`)?.focus();
    goTo.current = null;
  });

  const move = (event: KeyboardEvent): void => {
    const next = nextChip(event.key, active, indexes.length);
    if (next === null) return;
    event.preventDefault();
    goTo.current = next;
    setChosen(next);
    rows.scrollToIndex(next);
  };

  return (
    <div className="nine-box__people" ref={host}>
      <ul aria-label={label} onKeyDown={move} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index: at, start }) => {
          const index = indexes[at] ?? 0;
          const person = columns.people[index];
          return person === undefined ? null : (
            <li
              key={person.nip}
              data-at={at}
              aria-setsize={indexes.length}
              aria-posinset={at + 1}
              style={{ height: CHIP_PX, transform: `translateY(${start}px)` }}
            >
              <PersonChip
                person={person}
                marks={columns.marks[index] ?? 0}
                before={before}
                isMoved={moved.has(person.nip)}
                isStop={at === active}
                onFocus={() => setChosen(at)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
};
