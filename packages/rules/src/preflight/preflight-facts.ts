import type { IsoDate } from '../brands.ts';
import { firstDayOfYear, toIsoDate } from '../calendar.ts';
import { isDefinitive } from '../career/spans.ts';
import { type ParsedNip, parseNip } from '../identity/nip.ts';
import type { CareerEntry, PersonInputs } from '../person.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import type { Discovery } from './finding.ts';

/** What is known beside the inputs themselves. */
export interface PreflightContext {
  /** The move that is to be proposed; null where none is. */
  readonly proposedMove: { readonly effectiveDate: IsoDate } | null;
  /** Codes of the doubts that were kept when the record was entered. */
  readonly recordWarnings: readonly string[];
}

export const NO_CONTEXT: PreflightContext = { proposedMove: null, recordWarnings: [] };

export type PreflightPolicy = Pick<
  RuleSet,
  'preflight' | 'competency' | 'retirement' | 'rankRanges' | 'placeableStatuses' | 'cpnsAge'
>;

/** What every check is given, each derived once. */
export interface PreflightFacts {
  readonly inputs: PersonInputs;
  readonly context: PreflightContext;
  readonly asOf: IsoDate;
  readonly ruleSet: PreflightPolicy;
  readonly parsedNip: ParsedNip;
  /** First day on which the person can have been in service, by the NIP. */
  readonly firstServiceDay: IsoDate;
  /** Whether the person is mapped at all: then ratings and an assessment have to be there. */
  readonly isMapped: boolean;
  /** Posts held for good, earliest first. */
  readonly definitive: readonly CareerEntry[];
}

/** @returns what is found; empty where all is well or the check does not apply */
export type Check = (facts: PreflightFacts) => readonly Discovery[];

/** @throws TypeError if the NIP is none, which its brand excludes */
export function preflightFacts(
  inputs: PersonInputs,
  context: PreflightContext,
  asOf: IsoDate,
  ruleSet: PreflightPolicy,
): PreflightFacts {
  const parsed = parseNip(inputs.nip);
  if (!parsed.ok) throw new TypeError(`not a NIP: ${parsed.error.join()}`);
  return {
    inputs,
    context,
    asOf,
    ruleSet,
    parsedNip: parsed.value,
    firstServiceDay: firstServiceDay(parsed.value),
    isMapped: ruleSet.placeableStatuses.includes(inputs.status),
    definitive: inputs.career.filter(isDefinitive).sort(bySince),
  };
}

/** TMT CPNS; for a PPPK, whose number holds no month, the first day of the year. */
function firstServiceDay({ tmtCpns, firstYear }: ParsedNip): IsoDate {
  const month = Number(tmtCpns?.slice(5) ?? 1);
  return toIsoDate(firstYear, month, 1) ?? firstDayOfYear(firstYear);
}

function bySince(a: CareerEntry, b: CareerEntry): number {
  if (a.since !== b.since) return a.since < b.since ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
