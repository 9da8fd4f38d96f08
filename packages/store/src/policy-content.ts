import { hashContent } from '@kotak9/audit';
import { schemas } from '@kotak9/contracts';
import {
  type AgencyId,
  applyPatch,
  checkRuleSet,
  defaultRuleSet,
  presetOf,
  RULE_SET_PRESETS,
  type RuleSet,
  type RuleSetFault,
  type RuleSetId,
} from '@kotak9/rules';
import * as z from 'zod';
import { policyContentKey } from './keys.ts';
import type { Table, Write } from './table.ts';

/** A policy by its name and the hash of what it says. */
export type NamedPolicy = z.infer<typeof schemas.NamedPolicy>;

const named = (policyId: RuleSetId, content: unknown): NamedPolicy => ({
  policyId,
  contentHash: hashContent(content),
});

const PRESETS: ReadonlyMap<RuleSetId, NamedPolicy> = new Map(
  RULE_SET_PRESETS.map((preset) => [preset.id, named(preset.id, preset)]),
);

/** What holds where an agency has activated nothing. */
export const NATIONAL_POLICY: NamedPolicy = named(defaultRuleSet.id, defaultRuleSet);

/** Name and hash of a shipped policy; null if none is shipped under that id. */
export const namedPreset = (id: RuleSetId): NamedPolicy | null => PRESETS.get(id) ?? null;

const StoredContent = z.object({
  content: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schemas.RuleSetContent),
});

/** Kept as text: a map in DynamoDB does not keep the order of its keys. */
export const putPolicyContent = (
  agency: AgencyId,
  { policyId, contentHash }: NamedPolicy,
  content: schemas.RuleSetContent,
): Write => ({
  put: { ...policyContentKey(agency, policyId, contentHash), content: JSON.stringify(content) },
});

/** The preset of that name and content; null where it is a policy of an agency, or of an earlier release. */
const shippedAs = ({ policyId, contentHash }: NamedPolicy): RuleSet | null =>
  namedPreset(policyId)?.contentHash === contentHash ? presetOf(policyId) : null;

/** What a policy says, drafts too. @throws Error if it is not stored, or no longer what was hashed */
export const loadPolicyContent = async (
  table: Table,
  agency: AgencyId,
  policy: NamedPolicy,
): Promise<schemas.RuleSetContent> => {
  const { policyId, contentHash } = policy;
  const shipped = shippedAs(policy);
  if (shipped !== null) return { ...shipped };
  const item = await table.get(policyContentKey(agency, policyId, contentHash));
  if (item === undefined) throw new Error(`Policy ${policyId} of ${agency} is not stored`);
  const { content } = StoredContent.parse(item);
  if (hashContent(content) !== contentHash)
    throw new Error(`Policy ${policyId} of ${agency} is not what was validated`);
  return content;
};

/** Verified rule sets by content hash. A hash never comes to mean something else, so nothing here grows stale. */
const verified = new Map<string, RuleSet>();
const KEPT = 32;

const sectionOf = ({ path }: RuleSetFault): string => path.split(/[.[]/)[0] ?? '';

/**
 * What a policy lacks since the service has learnt new fields is as in the national one, in those sections only: the
 * others are as they were validated.
 */
const completed = (
  content: schemas.RuleSetContent,
  faults: readonly RuleSetFault[],
): schemas.RuleSetContent => {
  const national = new Map(Object.entries(defaultRuleSet));
  const sections = faults.map(sectionOf).map((name): readonly [string, unknown] => {
    return [name, applyPatch(national.get(name), content[name] ?? {})];
  });
  return { ...content, ...Object.fromEntries(sections) };
};

/**
 * The rule set of a validated policy.
 * @throws Error if the content is not what was validated
 */
export const loadRuleSet = async (table: Table, agency: AgencyId, policy: NamedPolicy): Promise<RuleSet> => {
  const shipped = shippedAs(policy);
  if (shipped !== null) return shipped;
  const known = verified.get(policy.contentHash);
  if (known !== undefined) return known;
  const content = await loadPolicyContent(table, agency, policy);
  const asStored = checkRuleSet(content);
  const checked = asStored.ok ? asStored : checkRuleSet(completed(content, asStored.error));
  if (!checked.ok) throw new Error(`Policy ${policy.policyId} of ${agency} cannot be evaluated any more`);
  if (verified.size >= KEPT) verified.clear();
  verified.set(policy.contentHash, checked.value);
  return checked.value;
};
