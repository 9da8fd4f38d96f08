import { type Refusal, refuse } from '@kotak9/contracts';
import { IMPORT_DESIGNS, type ImportKind, isFieldOf } from '@kotak9/rules';
import type { ImportMappingData } from '@kotak9/store';

/** The refusal of a mapping that speaks of fields which the kind of file does not have. */
export const refuseUnknownFields = (
  kind: ImportKind,
  mapping: ImportMappingData | undefined,
): Refusal | null => {
  if (mapping === undefined) return null;
  const design = IMPORT_DESIGNS[kind];
  const named = [...Object.values(mapping.columns), ...Object.keys(mapping.values)];
  const unknown = new Set(named.filter((field) => field !== null && !isFieldOf(design, field)));
  return unknown.size === 0
    ? null
    : refuse('import/field-unknown', { kind, fields: [...unknown].join(', ') });
};
