import { checkRuleSet, type ExplainedFault, explainFault, type RuleSet } from '@kotak9/rules';
import { useMemo } from 'react';
import type { JsonObject } from './at-path.ts';

export interface Soundness {
  readonly faults: readonly ExplainedFault[];
  /** The policy as the rules read it; null while it has faults. */
  readonly ruleSet: RuleSet | null;
}

const NO_FAULTS: readonly ExplainedFault[] = [];

/** Checks a policy by the same rules that the service validates it with. */
export const useSoundness = (content: JsonObject): Soundness =>
  useMemo(() => {
    const checked = checkRuleSet(content);
    return checked.ok
      ? { faults: NO_FAULTS, ruleSet: checked.value }
      : { faults: checked.error.map(explainFault), ruleSet: null };
  }, [content]);
