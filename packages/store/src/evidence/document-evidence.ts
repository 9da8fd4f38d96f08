import { documentKey, itemsOf, MERIT_INSTRUMENTS, meritInstrument } from '@kotak9/rules';
import { type MeritDocumentData, meritDocuments } from '../registers/merit-registers.ts';
import type { EvidenceGatherer } from './evidence-gatherer.ts';

const itemIds: readonly string[] = MERIT_INSTRUMENTS.flatMap((id) =>
  itemsOf(meritInstrument(id))
    .filter(({ levels }) => levels.flat().some(({ measure }) => measure === 'document'))
    .map((item) => item.id),
);

const holdsOn = ({ date, validTo, withdrawn }: MeritDocumentData, day: string): boolean =>
  date <= day && (validTo === null || day <= validTo) && withdrawn === null;

/** Papers that hold on the day, for every item that asks for some; none is evidence too. */
export const gatherDocumentEvidence: EvidenceGatherer = async (table, agency, asOf) => {
  const holding = (await meritDocuments(table, agency)).filter((document) => holdsOn(document, asOf));
  return itemIds.map((item) => ({
    code: documentKey(item),
    measure: 'document',
    value: holding.filter(({ items }) => items.includes(item)).length,
    of: null,
    source: `/v1/merit-documents?item=${item}`,
    asOf,
  }));
};
