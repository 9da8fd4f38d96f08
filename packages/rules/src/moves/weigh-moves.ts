import { type DayPlacement, placeForOneDay } from '../nine-box/place-person.ts';
import type { AxisResult } from '../placement.ts';
import type { Move, MoveContext, Proposal } from './move.ts';
import { tryMoves } from './try-moves.ts';

/** Differences below this are binary noise. */
const NOISE = 1e-9;

export type WeighedMove = Proposal & Move;

/**
 * Those proposals by which a component comes to be worth more, each with its effect on the axes. Whatever raises no
 * component alone raises none in a set either. Of several days to wait for that bring the very same the first is
 * enough.
 */
export function weighMoves(proposals: readonly Proposal[], context: MoveContext): WeighedMove[] {
  const today = pointsOf(context.placement);
  const waitedFor = new Set<string>();
  return proposals.flatMap((proposal) => {
    const after = placeWith(proposal, context);
    const points = pointsOf(after);
    const raises = [...points].some(([name, then]) => then - (today.get(name) ?? 0) > NOISE);
    const brings = JSON.stringify([...points]);
    if (!raises || waitedFor.has(brings)) return [];
    if (proposal.waitsFor !== null) waitedFor.add(brings);
    return [{ ...proposal, effect: effectOf(after, context.placement) }];
  });
}

function placeWith(proposal: Proposal, { inputs, asOf, ruleSet }: MoveContext): DayPlacement {
  const { inputs: tried, day } = tryMoves(inputs, [proposal], asOf);
  return placeForOneDay(tried, day, ruleSet);
}

function pointsOf({ components }: Pick<DayPlacement, 'components'>): ReadonlyMap<string, number> {
  return new Map(components.map(({ name, points }) => [name, points]));
}

function effectOf(after: DayPlacement, before: DayPlacement): Move['effect'] {
  return {
    performance: difference(after.performance, before.performance),
    potential: difference(after.potential, before.potential),
  };
}

function difference(after: AxisResult<string> | null, before: AxisResult<string> | null): number {
  const points = (after?.score ?? 0) - (before?.score ?? 0);
  return Math.abs(points) < NOISE ? 0 : points;
}
