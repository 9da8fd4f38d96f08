import { type Refusal, refuse, schemas } from '@kotak9/contracts';
import { type AgencyId, applyPatch, type RuleSetId } from '@kotak9/rules';
import { loadPolicy, loadPolicyContent, type Table } from '@kotak9/store';
import type * as z from 'zod';

export type DraftBody = z.output<typeof schemas.PolicyEdit>;

export type DraftContent =
  | { readonly ok: true; readonly content: schemas.RuleSetContent }
  | { readonly ok: false; readonly refusal: Refusal };

/** The national rule set has some 36 KB; DynamoDB takes 400 KB an item. */
const LARGEST_BYTES = 300_000;

const TOO_LARGE = refuse('request/invalid', {}, [
  {
    field: 'ruleSet',
    code: 'too-big',
    message: { id: 'Kebijakan paling besar 300 KB.', en: 'A policy may have at most 300 KB.' },
  },
]);

const no = (refusal: Refusal): DraftContent => ({ ok: false, refusal });

/** What a draft says: another policy with a patch, or whatever was sent. Nothing of it is checked before validation. */
export const draftContent = async (
  table: Table,
  agency: AgencyId,
  id: RuleSetId,
  { title, basedOn, patch, ruleSet }: DraftBody,
): Promise<DraftContent> => {
  const base = basedOn === null ? null : await loadPolicy(table, agency, basedOn);
  if (basedOn !== null && base === null)
    return no(refuse('reference/unknown', { field: 'basedOn', id: basedOn }));
  const said =
    base === null ? ruleSet : applyPatch(await loadPolicyContent(table, agency, base.policy), patch ?? {});
  const content = schemas.RuleSetContent.parse(applyPatch(said, { id, title }));
  return Buffer.byteLength(JSON.stringify(content)) > LARGEST_BYTES ? no(TOO_LARGE) : { ok: true, content };
};
