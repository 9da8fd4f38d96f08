import type { BoxCount, GroupResult, PersonReplay, ReplaySummary, RuleSet, Standing } from '@kotak9/rules';

/** A replay in figures, as lines to be printed. */
export function reportReplay(summary: ReplaySummary, from: RuleSet, to: RuleSet): string[] {
  const { all, causes, groups, asOf } = summary;
  return [
    `Replay of ${from.id} against ${to.id}: ${all.people} people as of ${asOf}`,
    `${all.moved} move, ${all.renumbered} of them only because the box maps number the same place differently`,
    '',
    ...[from, to].map(cutOffsOf),
    '',
    ...distributionLines(all.before, all.after),
    '',
    `Movement (rows: box under ${from.id}, columns: box under ${to.id})`,
    ...matrixLines(summary),
    '',
    'What took part in the moves',
    ...causes.map(({ cause, people }) => `  ${String(people).padStart(6)}  ${cause}`),
    '',
    'Groups (people, movers)',
    ...groups.map(groupLine),
  ];
}

export const label = (box: number | null): string => (box === null ? 'unplaced' : String(box));

/** `performance 79.7500 sesuai-ekspektasi, potential 84.3796 tinggi, box 8, nilai talenta 82.0648`. */
export function standingLine({ box, performance, potential, talentScore }: Standing): string {
  const axes = Object.entries({ performance, potential }).map(([axis, result]) =>
    result === null ? `${axis} not scored` : `${axis} ${result.score.toFixed(4)} ${result.level}`,
  );
  const talent = talentScore === null ? [] : [`nilai talenta ${talentScore.toFixed(4)}`];
  return [...axes, box === null ? 'unplaced' : `box ${box}`, ...talent].join(', ');
}

export function causeLines({ causes }: PersonReplay): string[] {
  return [
    ...causes.axes.map(({ axis, before, after, by, components }) => {
      const deltas = components.map(
        ({ name, delta }) => `${name} ${delta > 0 ? '+' : ''}${delta.toFixed(4)}`,
      );
      return `${axis} ${before.level} -> ${after.level} by ${by}${deltas.length > 0 ? `: ${deltas.join(', ')}` : ''}`;
    }),
    ...(causes.boxMap
      ? [`box map: the same place is ${causes.boxMap.before} before and ${causes.boxMap.after} after`]
      : []),
    ...causes.newlyMissing.map(({ input, reason }) => `newly missing: ${input} (${reason})`),
    ...causes.noLongerMissing.map(({ input, reason }) => `no longer missing: ${input} (${reason})`),
  ];
}

function cutOffsOf({ id, axes, talentMix }: RuleSet): string {
  const [performance, potential] = [axes.performance, axes.potential].map(({ levels }) =>
    levels.map(({ level, from, inclusive }) => `${level} ${inclusive ? '>=' : '>'} ${from}`).join(', '),
  );
  const mix = `nilai talenta ${talentMix.performance}/${talentMix.potential}`;
  return `${id}: performance ${performance}; potential ${potential}; ${mix}`;
}

function distributionLines(before: readonly BoxCount[], after: readonly BoxCount[]): string[] {
  return [
    `${'Box'.padEnd(10)}${'before'.padStart(8)}${'after'.padStart(8)}`,
    ...before.map(({ box, people }, row) => {
      const then = after[row]?.people ?? 0;
      return `${label(box).padEnd(10)}${String(people).padStart(8)}${String(then).padStart(8)}`;
    }),
  ];
}

function matrixLines({ all }: ReplaySummary): string[] {
  const count = (from: number | null, to: number | null) =>
    all.cells.find((cell) => cell.from === from && cell.to === to)?.people ?? 0;
  const row = (head: string, cells: readonly string[]) =>
    head.padEnd(10) + cells.map((cell) => cell.padStart(9)).join('');
  return [
    row(
      '',
      all.after.map(({ box }) => label(box)),
    ),
    ...all.before.map(({ box: from }) =>
      row(
        label(from),
        all.after.map(({ box: to }) => String(count(from, to) || '.')),
      ),
    ),
  ];
}

function groupLine(group: GroupResult): string {
  const name = `  ${group.dimension} ${group.group}`.padEnd(48);
  if (group.suppressed) return `${name}suppressed`;
  return `${name}${String(group.people).padStart(6)}${String(group.moved).padStart(6)}`;
}
