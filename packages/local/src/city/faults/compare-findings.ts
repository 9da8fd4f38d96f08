import {
  type CheckedPerson,
  defaultRuleSet,
  FINDING_CODES,
  type FindingCode,
  type IsoDate,
  type Nip,
  NO_CONTEXT,
  preflightPerson,
} from '@kotak9/rules';
import type { City } from '../generate-city.ts';

/** How what was planted of one code compares to what the pre-flight finds. */
export interface FaultRow {
  readonly code: FindingCode;
  readonly severity: 'blocking' | 'warning';
  readonly planted: number;
  readonly found: number;
  /** Planted and not found, and found without having been planted. */
  readonly missed: readonly Nip[];
  readonly extra: readonly Nip[];
}

export interface Comparison {
  readonly checked: readonly CheckedPerson[];
  /** Codes that were planted or found, in the order of the catalogue. */
  readonly rows: readonly FaultRow[];
}

/** The pre-flight of everybody against the faults written down, every code and both severities. */
export function compareFindings(
  { people, plantedFaults }: Pick<City, 'people' | 'plantedFaults'>,
  today: IsoDate,
): Comparison {
  const checked = people.map((person) => ({
    nip: person.nip,
    name: person.name,
    unitId: person.unitId,
    findings: preflightPerson(person, NO_CONTEXT, today, defaultRuleSet),
  }));
  const rows = FINDING_CODES.map((code): FaultRow => {
    const planted = plantedFaults.filter((fault) => fault.code === code).map(({ nip }) => nip);
    const found = checked.flatMap(({ nip, findings }) =>
      findings.filter((finding) => finding.code === code).map(() => nip),
    );
    return {
      code,
      severity: defaultRuleSet.preflight.findings[code].blocks.length > 0 ? 'blocking' : 'warning',
      planted: planted.length,
      found: found.length,
      missed: without(planted, found),
      extra: without(found, planted),
    };
  });
  return { checked, rows: rows.filter(({ planted, found }) => planted + found > 0) };
}

/** What of `all` is not among `others`, each occurrence for itself. */
function without(all: readonly Nip[], others: readonly Nip[]): Nip[] {
  const left = [...others];
  return all.filter((nip) => {
    const at = left.indexOf(nip);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
