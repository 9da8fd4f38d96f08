import { readFile } from 'node:fs/promises';
import { type EvidenceCheck, type EvidenceFault, verifyEvidence } from '@kotak9/audit';
import { say, type Text } from '@kotak9/contracts';
import * as z from 'zod';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { Stop } from '../stop.ts';
import { isMissing, StoredEvent } from './history.ts';

/** A bundle as `GET /v1/vacancies/{id}/evidence` gives it. What is not named here the hashes cover all the same. */
const Bundle = z.object({
  format: z.literal('kotak9-evidence/1'),
  agency: z.string(),
  subject: z.string(),
  head: z.object({ seq: z.number().int(), hash: z.string() }),
  events: z.array(StoredEvent),
  publications: z.array(
    z.object({
      seq: z.number().int(),
      list: z.looseObject({
        vacancyId: z.string(),
        positionId: z.string(),
        ruleSet: z.string(),
        appointmentDate: z.string(),
        candidates: z.array(z.looseObject({ nip: z.string(), rank: z.number() })),
        shortlist: z.array(z.string()),
        excluded: z.array(z.unknown()),
        contentHash: z.string(),
      }),
    }),
  ),
  policies: z.array(
    z.object({ policyId: z.string(), contentHash: z.string(), content: z.record(z.string(), z.unknown()) }),
  ),
});

/** Checks the evidence of a vacancy that was downloaded, without a network. */
export const checkEvidenceFile = async (file: string): Promise<EvidenceCheck> => {
  try {
    return verifyEvidence(Bundle.parse(JSON.parse(await readFile(file, 'utf8'))));
  } catch (error) {
    if (!(error instanceof z.ZodError || error instanceof SyntaxError || isMissing(error))) throw error;
    throw new Stop(EXIT.usage, {
      id: `${file} bukan berkas bukti.`,
      en: `${file} is no evidence bundle.`,
    });
  }
};

const FAULTS: Readonly<Record<EvidenceFault['kind'], Text>> = {
  altered: { id: 'isi peristiwa diubah', en: 'content of an event altered' },
  missing: { id: 'peristiwa hilang', en: 'event missing' },
  relinked: {
    id: 'peristiwa tidak menyambung ke pendahulunya',
    en: 'event does not follow its predecessor',
  },
  'beyond-head': { id: 'peristiwa sesudah kepala', en: 'event beyond the head' },
  foreign: { id: 'peristiwa dari riwayat lain', en: 'event of another history' },
  'list-altered': { id: 'daftar yang ditetapkan diubah', en: 'published list altered' },
  'list-missing': { id: 'daftar yang ditetapkan hilang', en: 'published list missing' },
  'policy-altered': { id: 'kebijakan diubah atau hilang', en: 'policy altered or missing' },
  'not-published': { id: 'keputusan tanpa daftar yang ditetapkan', en: 'decision without a published list' },
  'not-on-list': { id: 'keputusan di luar daftar', en: 'decision outside of the list' },
  'without-reason': { id: 'keputusan tanpa alasan', en: 'decision without a reason' },
};

/** Nothing that was checked is no proof. */
export const isProof = ({ faults, events }: EvidenceCheck): boolean => faults.length === 0 && events > 0;

export const showEvidence = (check: EvidenceCheck, { language }: Pick<Context, 'language'>): string => {
  const { events, publications, decisions, faults } = check;
  const counted: Text = {
    id: `${events} peristiwa, ${publications} daftar ditetapkan, ${decisions} keputusan`,
    en: `${events} events, ${publications} published lists, ${decisions} decisions`,
  };
  const verdict: Text = isProof(check)
    ? { id: 'Bukti utuh.', en: 'The evidence is whole.' }
    : { id: 'BUKTI TIDAK UTUH.', en: 'THE EVIDENCE IS NOT WHOLE.' };
  const lines = faults.map(({ kind, seq }) => `${say(FAULTS[kind], language)} #${seq}`);
  return `${[say(counted, language), ...lines, say(verdict, language)].join('\n')}\n`;
};
