import { documentKey, evidenceOf as evidenceCodesOf } from '@kotak9/rules';
import type { Evidence, Item } from './merit-types.ts';

/** The evidence that an item's levels ask for, papers last. */
export const evidenceOf = (
  item: Pick<Item, 'id' | 'levels'>,
  evidence: readonly Evidence[],
): readonly Evidence[] =>
  [...evidenceCodesOf(item), documentKey(item.id)].flatMap(
    (code) => evidence.find((one) => one.code === code) ?? [],
  );
