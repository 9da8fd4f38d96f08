import * as z from 'zod';
import { type Operation, parseInput, ServiceError } from '../aws/json-protocol.ts';
import { compilePattern } from '../event-pattern/compile-pattern.ts';
import { target } from '../model/bus.ts';
import { type MadeRules, madeRuleArn, type RuleName } from './made-rules.ts';

const busName = z
  .string()
  .default('default')
  .transform((given) => given.split('/').at(-1) ?? given);
const ruleName = z.string().regex(/^[.\-_A-Za-z0-9]{1,64}$/);

const putRule = z.object({
  Name: ruleName,
  EventBusName: busName,
  EventPattern: z.string(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
});
const ofRule = z.object({ Rule: ruleName, EventBusName: busName });
const putTargets = ofRule.extend({ Targets: z.array(target).min(1).max(100) });
const removeTargets = ofRule.extend({ Ids: z.array(z.string()).min(1).max(100) });
const deleteRule = z.object({ Name: ruleName, EventBusName: busName });

function parsePattern(text: string): unknown {
  try {
    const pattern: unknown = JSON.parse(text);
    compilePattern(pattern);
    return pattern;
  } catch (error) {
    throw new ServiceError('InvalidEventPatternException', `Event pattern is not valid. ${String(error)}`);
  }
}

export interface RuleServices {
  readonly rules: MadeRules;
  /** Whether there is such a bus. */
  readonly hasBus: (name: string) => boolean;
  readonly region: string;
}

/** The calls by which rules are made and removed, as EventBridge answers them. */
export function ruleOperations({ rules, hasBus, region }: RuleServices): Readonly<Record<string, Operation>> {
  const unknown = (what: string) => new ServiceError('ResourceNotFoundException', `${what} does not exist.`);
  const known = (given: { readonly Rule: string; readonly EventBusName: string }): RuleName => {
    const rule = { bus: given.EventBusName, name: given.Rule };
    if (!rules.has(rule)) throw unknown(`Rule ${rule.name} on EventBus ${rule.bus}`);
    return rule;
  };
  return {
    'AWSEvents.PutRule': (input) => {
      const { Name: name, EventBusName: bus, EventPattern, State } = parseInput(putRule, input);
      if (!hasBus(bus)) throw unknown(`Event bus ${bus}`);
      rules.put({ bus, name }, { pattern: parsePattern(EventPattern), isEnabled: State === 'ENABLED' });
      return { RuleArn: madeRuleArn(region, { bus, name }) };
    },
    'AWSEvents.PutTargets': (input) => {
      const given = parseInput(putTargets, input);
      const rule = known(given);
      for (const one of given.Targets) rules.putTarget(rule, one);
      return { FailedEntryCount: 0, FailedEntries: [] };
    },
    'AWSEvents.RemoveTargets': (input) => {
      const given = parseInput(removeTargets, input);
      const rule = known(given);
      for (const id of given.Ids) rules.removeTarget(rule, id);
      return { FailedEntryCount: 0, FailedEntries: [] };
    },
    'AWSEvents.ListTargetsByRule': (input) => ({
      Targets: rules.targetsOf(known(parseInput(ofRule, input))),
    }),
    'AWSEvents.DeleteRule': (input) => {
      const { Name: name, EventBusName: bus } = parseInput(deleteRule, input);
      if (!hasBus(bus)) throw unknown(`Event bus ${bus}`);
      if (rules.targetsOf({ bus, name }).length > 0) {
        throw new ServiceError('ValidationException', "Rule can't be deleted since it has targets.");
      }
      rules.remove({ bus, name });
      return {};
    },
  };
}
