import { type Language, type Reply, say, type Text } from '@kotak9/contracts';
import { type RuleSet, retirementOf } from '@kotak9/rules';
import type { AsnRecord } from '@kotak9/store';

/** What a doubtful record says to whoever reads it, and what to do. */
const WARNINGS: Readonly<Record<string, Text>> = {
  'cpns-too-young': {
    id: 'Usia saat TMT CPNS menurut NIP di bawah batas; periksa SK CPNS.',
    en: 'The age at TMT CPNS by the NIP is below the limit; check the CPNS decree.',
  },
  'cpns-too-old': {
    id: 'Usia saat TMT CPNS menurut NIP di atas batas umum; periksa SK CPNS.',
    en: 'The age at TMT CPNS by the NIP is above the usual limit; check the CPNS decree.',
  },
  'birth-date-differs': {
    id: 'Tanggal lahir berbeda dari NIP; NIP yang dipakai. Periksa akta dan perbaiki di SIASN.',
    en: 'The birth date differs from the NIP, which rules. Check the certificate and correct SIASN.',
  },
  'sex-differs': {
    id: 'Jenis kelamin berbeda dari NIP; NIP yang dipakai.',
    en: 'The sex differs from the NIP, which rules.',
  },
  'employment-type-differs': {
    id: 'Jenis ASN tidak sesuai pola nomor; periksa NIP atau jenis ASN.',
    en: 'The employment type does not fit the pattern of the number; check either.',
  },
};
const UNKNOWN: Text = { id: 'Periksa isian ini.', en: 'Check this field.' };

const answer = (record: AsnRecord, version: number, language: Language, ruleSet: RuleSet) => {
  const { warnings, ...rest } = record;
  return {
    ...rest,
    positionId: record.post?.positionId ?? null,
    tmtPensiun: retirementOf(record, ruleSet)?.tmtPensiun ?? null,
    warnings: warnings.map(({ code, field }) => ({
      code,
      field,
      message: say(WARNINGS[code] ?? UNKNOWN, language),
    })),
    version,
  };
};

/** The record as answered; `ruleSet`: the policy in force, by which the TMT pensiun is told. */
export const asnReply = (
  record: AsnRecord,
  version: number,
  language: Language,
  ruleSet: RuleSet,
  status: 200 | 201 = 200,
): Reply => ({
  status,
  body: answer(record, version, language, ruleSet),
  version,
  ...(status === 201 && { location: `/v1/asn/${record.nip}` }),
});
