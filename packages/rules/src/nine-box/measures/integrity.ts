import type { IsoDate } from '../../brands.ts';
import { addYears, dayAfter } from '../../calendar.ts';
import type { Sanction } from '../../person.ts';
import type { IntegrityRule } from '../../policy/component-rule.ts';
import { SANCTION_LEVELS } from '../../terms.ts';
import type { PlacementInputs } from '../placement-inputs.ts';
import type { Timeline } from '../reading.ts';

/**
 * Integritas & moralitas: the discipline record (PP 94/2021). While any sanction is in force it is worth the rule's
 * `running`; afterwards the heaviest counts until its lookback ends. No sanction that counts is no record at all, so
 * that its value is the scale's own "none".
 */
export function measureIntegrity({ discipline }: PlacementInputs, rule: IntegrityRule): Timeline {
  const forgottenFrom = ({ until }: Sanction): IsoDate => dayAfter(addYears(until, rule.lookbackYears));
  const heaviestFirst = [...discipline].sort(
    (a, b) => SANCTION_LEVELS.indexOf(b.level) - SANCTION_LEVELS.indexOf(a.level) || (a.id < b.id ? -1 : 1),
  );

  return {
    at: (asOf) => {
      const running = heaviestFirst.find(({ from, until }) => from <= asOf && asOf <= until);
      if (running) {
        return {
          kind: 'found',
          raw: 'sedang-dijalani',
          value: rule.running,
          source: [`discipline/${running.id}`],
        };
      }
      const past = heaviestFirst.find((sanction) => sanction.until < asOf && asOf < forgottenFrom(sanction));
      if (!past) return { kind: 'absent' };
      return {
        kind: 'found',
        raw: past.level,
        value: rule.scale[past.level],
        source: [`discipline/${past.id}`],
      };
    },
    turningDays: () =>
      discipline.flatMap((sanction) => [sanction.from, dayAfter(sanction.until), forgottenFrom(sanction)]),
  };
}
