declare const brand: unique symbol;

/** A string that was parsed as `Kind`, so that a NIP cannot be passed where a position id is meant. */
export type Branded<Kind extends string> = string & { readonly [brand]: Kind };

/** 18 digits; see identity/nip.ts. */
export type Nip = Branded<'Nip'>;
/** Calendar date `YYYY-MM-DD`; see calendar.ts. */
export type IsoDate = Branded<'IsoDate'>;
export type AgencyId = Branded<'AgencyId'>;
export type UnitId = Branded<'UnitId'>;
export type PositionId = Branded<'PositionId'>;
export type VacancyId = Branded<'VacancyId'>;
export type RuleSetId = Branded<'RuleSetId'>;

/** Letters, digits, `.`, `_` and `-`, 1–64 of them: safe in a path and in a composed key. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

function parseId<Kind extends string>(text: string): Branded<Kind> | null {
  return ID.test(text) ? (text as Branded<Kind>) : null;
}

export const toAgencyId = (text: string): AgencyId | null => parseId<'AgencyId'>(text);
export const toUnitId = (text: string): UnitId | null => parseId<'UnitId'>(text);
export const toPositionId = (text: string): PositionId | null => parseId<'PositionId'>(text);
export const toVacancyId = (text: string): VacancyId | null => parseId<'VacancyId'>(text);
export const toRuleSetId = (text: string): RuleSetId | null => parseId<'RuleSetId'>(text);
