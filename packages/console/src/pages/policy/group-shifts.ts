import type { Box, BoxCount, GroupDimension, GroupResult } from '@kotak9/rules';

/** How a group fares by the draft: which part of it stands in the high boxes, before and after. */
export interface GroupShift {
  readonly group: string;
  readonly people: number;
  readonly moved: number;
  /** 0 to 1. */
  readonly before: number;
  readonly after: number;
}

export interface GroupShifts {
  /** The largest change first. */
  readonly shown: readonly GroupShift[];
  /** Groups too small to be shown. */
  readonly hidden: number;
}

const shareOf = (counts: readonly BoxCount[], boxes: ReadonlySet<Box | null>, people: number): number =>
  counts.filter(({ box }) => boxes.has(box)).reduce((sum, count) => sum + count.people, 0) / people;

/** Box numbers are each policy's own, so each side is counted by the high boxes of its own policy. */
export const groupShifts = (
  groups: readonly GroupResult[],
  dimension: GroupDimension,
  high: { readonly before: readonly Box[]; readonly after: readonly Box[] },
): GroupShifts => {
  const ofDimension = groups.filter((group) => group.dimension === dimension);
  const [before, after] = [new Set<Box | null>(high.before), new Set<Box | null>(high.after)];
  const shown = ofDimension.flatMap((group) =>
    group.suppressed
      ? []
      : [
          {
            group: group.group,
            people: group.people,
            moved: group.moved,
            before: shareOf(group.before, before, group.people),
            after: shareOf(group.after, after, group.people),
          },
        ],
  );
  return {
    shown: shown.sort(
      (a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || b.people - a.people,
    ),
    hidden: ofDimension.length - shown.length,
  };
};
