import { hashContent } from '@kotak9/audit';
import type { RuleSet } from '@kotak9/rules';
import type { PersonState } from '@kotak9/store';
import type { Section } from '../pdf-section.ts';

export interface CardEvidence {
  /** Of the inputs and of the placement's event: the same card again gives the same. */
  readonly sha256: string;
  readonly section: Section;
}

/** `PP 94/2021 (disiplin)` → PP 94/2021: what each is for is in the policy. */
const withoutScope = (source: string): string => source.split(' (')[0] ?? source;

/** What a card rests on, so that anyone can check afterwards that it said what was on record. */
export const cardEvidence = (
  { record, head, inputs, placement }: PersonState,
  { sources }: RuleSet,
): CardEvidence => {
  const { nip } = record;
  const inputsHash = hashContent(inputs);
  const placed = placement && { seq: placement.head.seq, hash: placement.head.hash };
  const sha256 = hashContent({ nip, inputs: inputsHash, placement: placed });
  return {
    sha256,
    section: {
      name: 'Dasar dan bukti',
      text: [
        `Dasar hukum: ${sources.map(withoutScope).join('; ')}.`,
        `Sidik bukti (SHA-256): ${sha256}`,
        `Sidik masukan: ${inputsHash}`,
        `Data: versi ${head.seq}, peristiwa asn/${nip} dengan sidik ${head.hash}`,
        placement === null
          ? 'Penempatan: belum dihitung'
          : `Penempatan: versi ${placement.head.seq}, peristiwa placement/${nip} dengan sidik ${placement.head.hash}, ` +
            // a later version that changes nothing leaves the placement as it is
            `hasil yang terakhir berubah pada data versi ${placement.inputsVersion}`,
        `Cara memeriksa: GET /v1/asn/${nip}/events memuat kedua peristiwa dalam rantainya. Sidik bukti: SHA-256 dari JSON ` +
          'kanonik nip, sidik masukan dan peristiwa penempatan; sidik masukan: dari semua masukan. Selama kedua versi tetap ' +
          'sama, kartu memuat sidik yang sama.',
      ],
      columns: [],
      rows: [],
    },
  };
};
