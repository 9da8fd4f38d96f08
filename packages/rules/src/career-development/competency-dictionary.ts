import type { IsoDate } from '../brands.ts';
import { parseIsoDate } from '../calendar.ts';
import { COMPETENCY_KINDS, type CompetencyKind } from '../policy/development-rules.ts';
import { count, type Fault, type Guard, list, object, parsed, term, text } from '../policy/guard.ts';
import { COMPETENCIES, type Competency } from '../terms.ts';
import dictionary from './tables/competency-dictionary.json' with { type: 'json' };

/** A text in both languages of the service. */
export interface BothLanguages {
  readonly id: string;
  readonly en: string;
}

export interface CompetencyLevelText extends BothLanguages {
  /** 1–5, the highest last. */
  readonly level: number;
}

/** One competency that every post has, with what each of its levels means. */
export interface DictionaryCompetency {
  readonly code: Competency;
  readonly kind: CompetencyKind;
  readonly name: BothLanguages;
  readonly definition: BothLanguages;
  readonly levels: readonly CompetencyLevelText[];
}

export interface CompetencyDictionary {
  readonly validFrom: IsoDate;
  /** Where it comes from, and what of it is unverified. */
  readonly source: string;
  /** In their official order. */
  readonly competencies: readonly DictionaryCompetency[];
}

const bothLanguages: Guard<BothLanguages> = object<BothLanguages>({ id: text, en: text });

const dictionaryShape: Guard<CompetencyDictionary> = object<CompetencyDictionary>({
  validFrom: parsed(parseIsoDate, 'a date'),
  source: text,
  competencies: list(
    object<DictionaryCompetency>({
      code: term(COMPETENCIES),
      kind: term(COMPETENCY_KINDS),
      name: bothLanguages,
      definition: bothLanguages,
      levels: list(object<CompetencyLevelText>({ level: count(5), id: text, en: text })),
    }),
  ),
});

/**
 * The eight managerial competencies and the sociocultural one with levels 1–5 (PermenPANRB 38/2017). The descriptors
 * are short ones of our own: the annex is the binding text.
 */
export const COMPETENCY_DICTIONARY: CompetencyDictionary = readDictionary(dictionary);

/** @throws TypeError naming every fault: a dictionary ships with the code */
export function readDictionary(value: unknown): CompetencyDictionary {
  const faults: Fault[] = [];
  if (dictionaryShape(value, '', faults)) return value;
  throw new TypeError(
    `No competency dictionary: ${faults.map(({ path, fault }) => `${path} ${fault}`).join('; ')}`,
  );
}
