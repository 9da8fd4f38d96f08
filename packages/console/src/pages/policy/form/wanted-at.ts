import { checkRuleSet, type WantedKind, wantedKind } from '@kotak9/rules';
import { type Path, pathText, withValue } from '../at-path.ts';

/** What a word or number at a place can be, asked of the rules by one that fits nowhere; null where they want parts. */
export const wantedAt = (content: unknown, path: Path): WantedKind | null => {
  const checked = checkRuleSet(withValue(content, path, ''));
  const place = pathText(path);
  const fault = checked.ok ? undefined : checked.error.find((one) => one.path === place);
  return fault === undefined ? null : wantedKind(fault);
};

/** What the entries of a list can be, though it may have none. */
export const wantedIn = (content: unknown, path: Path): WantedKind | null =>
  wantedAt(withValue(content, path, ['']), [...path, 0]);
