import { type JsonObject, textAt } from './at-path.ts';
import { patchBetween } from './patch-between.ts';

/** What the API is told of an edited draft: what differs from the policy that it is based on, or all of it. */
export const editOf = (content: JsonObject, basedOn: string | null, base: JsonObject | null) => {
  const title = textAt(content, ['title']);
  const { id: _id, title: _title, ...said } = content;
  if (basedOn !== null && base !== null) {
    const { id: _baseId, title: _baseTitle, ...baseSaid } = base;
    const patch = patchBetween(baseSaid, said);
    if (patch !== null) return { title, basedOn, patch, ruleSet: null };
  }
  return { title, basedOn: null, patch: null, ruleSet: content };
};
