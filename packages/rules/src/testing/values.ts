import {
  type AgencyId,
  type IsoDate,
  type Nip,
  type PositionId,
  type RuleSetId,
  toAgencyId,
  toPositionId,
  toRuleSetId,
  toUnitId,
  type UnitId,
} from '../brands.ts';
import { parseIsoDate } from '../calendar.ts';
import { toNip } from '../identity/nip.ts';

/** Literals of tests as branded values; a mistyped one stops the test that holds it. */
export const day = (text: string): IsoDate => valid(text, parseIsoDate);
export const nip = (text: string): Nip => valid(text, toNip);
export const agency = (text: string): AgencyId => valid(text, toAgencyId);
export const unit = (text: string): UnitId => valid(text, toUnitId);
export const ruleSet = (text: string): RuleSetId => valid(text, toRuleSetId);
export const position = (text: string): PositionId => valid(text, toPositionId);

function valid<T>(text: string, parse: (text: string) => T | null): T {
  const value = parse(text);
  if (value === null) throw new Error(`not a valid value: ${text}`);
  return value;
}
