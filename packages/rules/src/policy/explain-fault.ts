import type { RuleSetFault } from './check-rule-set.ts';
import { FAULT_TEXTS } from './fault-texts.ts';

interface Wording {
  readonly id: string;
  readonly en: string;
}

/** A fault of a rule set for whoever writes one: what kind it is, where, what it means and what mends it. */
export interface ExplainedFault {
  readonly path: string;
  /** Stable, kebab-case; `unnamed` for a fault that has no text yet. */
  readonly code: string;
  readonly message: Wording;
  /** Null where nobody has said what mends it. */
  readonly remedy: Wording | null;
}

/** A fault without a text is told as the rules tell it: it must never be lost. */
export function explainFault({ path, fault }: RuleSetFault): ExplainedFault {
  const known = FAULT_TEXTS.find(({ says }) => says.test(fault));
  if (!known) return { path, code: 'unnamed', message: { id: fault, en: fault }, remedy: null };
  const { code, says, id, remedy } = known;
  return {
    path,
    code,
    message: { id: fault.replace(says, id), en: fault },
    remedy: { id: fault.replace(says, remedy.id), en: fault.replace(says, remedy.en) },
  };
}
