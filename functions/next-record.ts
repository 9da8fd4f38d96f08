import type { RuleSet } from '@kotak9/rules';
import type { AsnRecord } from '@kotak9/store';
import { recordWarnings } from './api-records/record-warnings.ts';

/** Warnings that only the dates and sex of the first request can give: they stay. */
const KEPT = ['birth-date-differs', 'sex-differs'];

/** A record with some fields changed and what is doubtful about it looked at anew. */
export const nextRecord = (
  record: AsnRecord,
  fields: Partial<{ readonly [F in keyof AsnRecord]: AsnRecord[F] | undefined }>,
  post: AsnRecord['post'],
  ruleSet: RuleSet,
): AsnRecord => {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const merged: AsnRecord = { ...record, ...given, post };
  const kept = record.warnings.filter(({ code }) => KEPT.includes(code));
  return { ...merged, warnings: [...recordWarnings(merged.nip, merged, ruleSet), ...kept] };
};
