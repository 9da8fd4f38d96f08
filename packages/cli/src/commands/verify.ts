import { type ChainBreak, verifyChain } from '@kotak9/audit';
import { say, type Text } from '@kotak9/contracts';
import { type Command, misused } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { table } from '../terminal/table.ts';
import { checkEvidenceFile, isProof, showEvidence } from './evidence-file.ts';
import { fetchHistory, type History, readHistory, type StoredEvent, writeHistory } from './history.ts';

const name = 'verify';
const usage = '<nip | position/<id>> [--save history.json] | --file history.json | --evidence bukti.json';

export const verify: Command = {
  name,
  usage,
  summary: {
    id: 'Memeriksa rantai hash riwayat di komputer ini; keluar dengan 1 bila putus.',
    en: 'Check the hash chain of a history on this computer; ends with 1 on a break.',
  },
  takes: [0, 1],
  options: { save: { type: 'string' }, file: { type: 'string' }, evidence: { type: 'string' } },
  flags: {
    save: { id: 'menyimpan riwayat untuk diperiksa lagi', en: 'keep the history to be checked again' },
    file: {
      id: 'memeriksa riwayat yang disimpan, tanpa jaringan',
      en: 'check a kept history, without a network',
    },
    evidence: {
      id: 'memeriksa berkas bukti sebuah lowongan, tanpa jaringan',
      en: 'check the evidence bundle of a vacancy, without a network',
    },
  },
  run: async (given, context) => {
    const [subject] = given.args;
    const file = given.text('file');
    const evidence = given.text('evidence');
    if ([subject, file, evidence].filter((one) => one !== undefined).length !== 1)
      throw misused({ name, usage }, null);
    if (evidence !== undefined) return verifyFile(evidence, given.isSet('json'), context);
    const history = file === undefined ? await fetchHistory(subject ?? '', context) : await readHistory(file);
    const save = given.text('save');
    if (save !== undefined) await writeHistory(save, history);
    const chains = checkChains(history);
    const isWhole =
      chains.length > 0 && chains.every(({ events, breaks }) => events > 0 && breaks.length === 0);
    context.out.write(
      given.isSet('json')
        ? `${JSON.stringify({ whole: isWhole, chains })}\n`
        : show(chains, isWhole, context),
    );
    return isWhole ? EXIT.ok : EXIT.no;
  },
};

const verifyFile = async (file: string, asJson: boolean, context: Context): Promise<ExitCode> => {
  const check = await checkEvidenceFile(file);
  context.out.write(
    asJson ? `${JSON.stringify({ whole: isProof(check), ...check })}\n` : showEvidence(check, context),
  );
  return isProof(check) ? EXIT.ok : EXIT.no;
};

interface CheckedChain {
  readonly subject: string;
  readonly events: number;
  readonly breaks: readonly ChainBreak[];
}

/** Each aggregate has a chain of its own: record, placement and retirement of a person count apart. */
export const checkChains = ({ events, versions }: History): readonly CheckedChain[] => {
  const bySubject = Map.groupBy(events, ({ subject }) => subject);
  const subjects = new Set([...bySubject.keys(), ...Object.keys(versions)]);
  return [...subjects].sort().map((subject) => {
    const chain = bySubject.get(subject) ?? [];
    const last = chain.reduce<StoredEvent | null>(
      (latest, event) => (event.seq > (latest?.seq ?? 0) ? event : latest),
      null,
    );
    // the record says how many events there are: without it an end that was cut off would not be missed
    const seq = Math.max(last?.seq ?? 0, versions[subject] ?? 0);
    return { subject, events: chain.length, breaks: verifyChain(chain, { seq, hash: last?.hash ?? '' }) };
  });
};

const BREAKS: Readonly<Record<ChainBreak['kind'], Text>> = {
  altered: { id: 'isi diubah', en: 'content altered' },
  missing: { id: 'hilang', en: 'missing' },
  relinked: { id: 'tidak menyambung ke pendahulunya', en: 'does not follow its predecessor' },
  'beyond-head': { id: 'sesudah kepala', en: 'beyond the head' },
};

const show = (
  chains: readonly CheckedChain[],
  isWhole: boolean,
  { language }: Pick<Context, 'language'>,
): string => {
  const isEnglish = language === 'en';
  const headings = isEnglish ? ['chain', 'events', 'check'] : ['rantai', 'peristiwa', 'pemeriksaan'];
  const rows = chains.map(({ subject, events, breaks }) => [
    subject,
    String(events),
    breaks.map(({ kind, seq }) => `${say(BREAKS[kind], language)} #${seq}`).join(', ') ||
      (isEnglish ? 'whole' : 'utuh'),
  ]);
  const verdict = isWhole
    ? { id: 'Riwayat utuh.', en: 'The history is whole.' }
    : { id: 'RIWAYAT TIDAK UTUH.', en: 'THE HISTORY IS NOT WHOLE.' };
  return `${table(headings, rows)}${say(verdict, language)}\n`;
};
