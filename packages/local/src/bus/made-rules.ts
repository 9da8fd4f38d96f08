import * as z from 'zod';
import { compilePattern } from '../event-pattern/compile-pattern.ts';
import { type RuleModel, readTarget, target as targetSchema } from '../model/bus.ts';
import type { State } from '../state/open-state.ts';
import { localAccount } from '../template/identity.ts';

export interface RuleName {
  readonly bus: string;
  readonly name: string;
}

export interface RuleDefinition {
  readonly pattern: unknown;
  readonly isEnabled: boolean;
}

export type TargetDefinition = z.infer<typeof targetSchema>;

const ruleRow = z.object({ bus: z.string(), name: z.string(), definition: z.string() });
const definition = z.object({ pattern: z.unknown(), isEnabled: z.boolean() });
const targetRow = z.object({ definition: z.string() });

export const madeRuleArn = (region: string, { bus, name }: RuleName): string =>
  `arn:aws:events:${region}:${localAccount}:rule/${bus}/${name}`;

/**
 * Rules that were made through the EventBridge API, beside those of the template. They are kept in the state, so that
 * they survive a restart and a reload, as they survive a deployment on AWS.
 */
export function createMadeRules({ database }: State, region: string) {
  database.exec(`
    CREATE TABLE IF NOT EXISTS made_rules (
      bus TEXT NOT NULL, name TEXT NOT NULL, definition TEXT NOT NULL, PRIMARY KEY (bus, name)) STRICT;
    CREATE TABLE IF NOT EXISTS made_targets (
      bus TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL, definition TEXT NOT NULL,
      PRIMARY KEY (bus, name, id)) STRICT`);
  const selectRules = database.prepare('SELECT bus, name, definition FROM made_rules ORDER BY bus, name');
  const upsertRule = database.prepare(
    `INSERT INTO made_rules (bus, name, definition) VALUES (?, ?, ?)
     ON CONFLICT (bus, name) DO UPDATE SET definition = excluded.definition`,
  );
  const deleteRule = database.prepare('DELETE FROM made_rules WHERE bus = ? AND name = ?');
  const selectTargets = database.prepare(
    'SELECT definition FROM made_targets WHERE bus = ? AND name = ? ORDER BY id',
  );
  const upsertTarget = database.prepare(
    `INSERT INTO made_targets (bus, name, id, definition) VALUES (?, ?, ?, ?)
     ON CONFLICT (bus, name, id) DO UPDATE SET definition = excluded.definition`,
  );
  const deleteTarget = database.prepare('DELETE FROM made_targets WHERE bus = ? AND name = ? AND id = ?');

  const targetsOf = ({ bus, name }: RuleName): readonly TargetDefinition[] =>
    selectTargets
      .all(bus, name)
      .map((row) => targetSchema.parse(JSON.parse(targetRow.parse(row).definition)));

  const readAll = (): readonly RuleModel[] =>
    selectRules.all().flatMap((row) => {
      const { bus, name, definition: text } = ruleRow.parse(row);
      const { pattern, isEnabled } = definition.parse(JSON.parse(text));
      if (!isEnabled) return [];
      const targets = targetsOf({ bus, name }).map(readTarget);
      return [
        { name, arn: madeRuleArn(region, { bus, name }), bus, pattern: compilePattern(pattern), targets },
      ];
    });

  /** Compiled once per change: every event is matched with all of them. */
  let current: readonly RuleModel[] | undefined;
  const changing = (change: () => void): void => {
    change();
    current = undefined;
  };

  return {
    /** Those that are enabled. */
    all(): readonly RuleModel[] {
      current ??= readAll();
      return current;
    },
    has: ({ bus, name }: RuleName): boolean =>
      selectRules.all().some((row) => {
        const rule = ruleRow.parse(row);
        return rule.bus === bus && rule.name === name;
      }),
    targetsOf,
    put: ({ bus, name }: RuleName, rule: RuleDefinition): void =>
      changing(() => upsertRule.run(bus, name, JSON.stringify(rule))),
    remove: ({ bus, name }: RuleName): void => changing(() => deleteRule.run(bus, name)),
    putTarget: ({ bus, name }: RuleName, given: TargetDefinition): void =>
      changing(() => upsertTarget.run(bus, name, given.Id, JSON.stringify(given))),
    removeTarget: ({ bus, name }: RuleName, id: string): void =>
      changing(() => deleteTarget.run(bus, name, id)),
  };
}

export type MadeRules = ReturnType<typeof createMadeRules>;
