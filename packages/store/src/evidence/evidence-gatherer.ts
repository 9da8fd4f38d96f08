import type { AgencyId, EvidenceItem, IsoDate } from '@kotak9/rules';
import type { Table } from '../table.ts';

/** Counts what one aspect has to show, from indexes and registers: its cost does not grow with reads per person. */
export type EvidenceGatherer = (
  table: Table,
  agency: AgencyId,
  asOf: IsoDate,
) => Promise<readonly EvidenceItem[]>;
