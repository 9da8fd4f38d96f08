import { complain, type Fault } from './guard.ts';
import type { RuleSet } from './rule-set.ts';

/** What the section on matching must fulfil beyond its shape. */
export function checkMatching(
  { matching, targets }: Pick<RuleSet, 'matching' | 'targets'>,
  faults: Fault[],
): void {
  const { lateral, moves } = matching;
  lateral.levels.forEach((level, at) => {
    if (!Object.hasOwn(targets, level)) {
      complain(faults, `matching.lateral.levels[${at}]`, `${level} has no targets`);
    }
  });
  const codes = lateral.requirements.map(({ requirement }) => requirement);
  if (new Set(codes).size < codes.length) {
    complain(faults, 'matching.lateral.requirements', 'a requirement occurs twice');
  }
  if (moves.maxChanges === 0) complain(faults, 'matching.moves.maxChanges', 'no change is a set');
  if (moves.alternatives === 0) complain(faults, 'matching.moves.alternatives', 'no set is named');
}
