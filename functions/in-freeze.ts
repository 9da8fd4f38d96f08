import { type Refusal, refuse } from '@kotak9/contracts';
import { type AgencyId, freezeAgainst, type RuleSet } from '@kotak9/rules';
import { electionFreezes, type Table } from '@kotak9/store';

/**
 * The refusal of a replacement within an election freeze (UU 10/2016 Ps 71 ayat (2)) that no approval covers; null
 * where it may go on.
 */
export const refuseInFreeze = async (
  table: Table,
  agency: AgencyId,
  replacement: Parameters<typeof freezeAgainst>[0],
  { forecast }: Pick<RuleSet, 'forecast'>,
): Promise<Refusal | null> => {
  const freezes = await electionFreezes(table, agency);
  const against = freezeAgainst(replacement, freezes, forecast.freezeWindows);
  if (against === null) return null;
  const { from, until } = against;
  return refuse('election-freeze/approval-required', { from, until, id: replacement.positionId });
};
