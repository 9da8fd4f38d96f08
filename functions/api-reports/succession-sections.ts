import type { Principal } from '@kotak9/http';
import { parseIsoDate } from '@kotak9/rules';
import { localDate } from '@kotak9/store';
import { sayRequirement } from '../api-matching/say-missing.ts';
import { dayInWords } from '../api-matching/words.ts';
import type { Section } from '../pdf-section.ts';
import { facts } from './facts.ts';
import type { ReadableList } from './readable-list.ts';

/** More than these are counted, not listed: the workbook has all. */
const MOST_EXCLUDED = 300;

const STATUSES: Readonly<Record<ReadableList['status'], string>> = {
  draft: 'Rancangan, belum ditetapkan komite',
  published: 'Ditetapkan komite',
  decided: 'Sudah diputuskan PPK',
  moot: 'Tidak berlaku lagi',
};

const day = (text: string): string => {
  const date = parseIsoDate(text);
  return date === null ? text : dayInWords(date, 'id');
};
const dayOf = (instant: string | null): string | null => instant && day(localDate(instant));

export const successionSections = (
  list: ReadableList,
  { agency, actingAs }: Principal,
): readonly Section[] => [
  facts('Daftar', [
    ['Instansi', agency],
    ['Jabatan yang diisi', list.title],
    ['Nomor daftar', list.id],
    ['Status', STATUSES[list.status]],
    ['Rencana pengangkatan', day(list.appointmentDate)],
    ['Aturan', list.ruleSet],
    ['Disusun', dayOf(list.draftedAt)],
    ['Ditetapkan', dayOf(list.publishedAt)],
    ['Berita acara', list.minutesNumber],
  ]),
  candidates(list),
  ...(actingAs === 'appointing-official' ? [] : [excluded(list)]),
  ...decision(list),
  evidence(list),
];

const candidates = ({ candidates: ranked, shortlist }: ReadableList): Section => ({
  name: 'Calon menurut peringkat',
  text: ['Yang bertanda ya dapat dipilih oleh pejabat pembina kepegawaian; yang lain tidak.'],
  columns: [
    { header: 'No', key: 'rank', width: 5 },
    { header: 'Nama', key: 'name', width: 28 },
    { header: 'NIP', key: 'nip', width: 28 },
    { header: 'Kotak', key: 'box', width: 9 },
    { header: 'Nilai akhir', key: 'score', width: 10 },
    { header: 'Talenta', key: 'talent', width: 10 },
    { header: 'Teknis', key: 'technical', width: 10 },
    { header: 'Dapat dipilih', key: 'shortlisted', width: 10 },
    { header: 'Catatan', key: 'notes', width: 30 },
  ],
  rows: ranked.map(({ rank, name, nip, box, score, talentScore, technicalScore, fallback, warnings }) => ({
    rank,
    name,
    nip,
    box,
    score,
    talent: talentScore,
    technical: technicalScore,
    shortlisted: shortlist.includes(nip) ? 'ya' : 'tidak',
    notes: [
      ...(fallback ? ['Dari kotak cadangan'] : []),
      ...warnings.map((warning) => sayRequirement(warning, 'id')),
    ].join('; '),
  })),
});

const excluded = ({ excluded: people }: ReadableList): Section => {
  const left = people.length - MOST_EXCLUDED;
  return {
    name: 'Tidak memenuhi syarat',
    ...(left > 0 && { text: [`${left} orang lagi tidak dimuat di sini; semuanya ada dalam report.xlsx.`] }),
    columns: [
      { header: 'Nama', key: 'name', width: 28 },
      { header: 'NIP', key: 'nip', width: 28 },
      { header: 'Kotak', key: 'box', width: 9 },
      { header: 'Alasan', key: 'reasons', width: 72 },
    ],
    rows: people.slice(0, MOST_EXCLUDED).map(({ name, nip, box, reasons }) => ({
      name,
      nip,
      box,
      reasons: reasons.map((reason) => `${sayRequirement(reason, 'id')} (${reason.legalBasis})`).join('; '),
    })),
  };
};

const decision = ({ decision: decided, candidates: ranked }: ReadableList): readonly Section[] =>
  decided === null
    ? []
    : [
        facts('Keputusan', [
          ['Dipilih', ranked.find(({ nip }) => nip === decided.nip)?.name ?? decided.nip],
          ['Peringkat', decided.rank],
          ['Surat keputusan', decided.decreeNumber],
          ['TMT', day(decided.effectiveDate)],
          ['Alasan', decided.reason],
        ]),
      ];

const evidence = ({ id, vacancyId, contentHash, version, status }: ReadableList): Section => ({
  name: 'Bukti',
  text: [
    `Sidik isi (SHA-256): ${contentHash}`,
    `Cara memeriksa: GET /v1/vacancies/${vacancyId}/succession-list memuat contentHash yang sama selama isi daftar ${id} sama ` +
      `(dicetak dari versi ${version}). Sidik itu SHA-256 dari JSON kanonik seluruh isi: lowongan, jabatan, aturan, rencana ` +
      'pengangkatan, semua calon, yang dapat dipilih, dan yang tidak memenuhi syarat beserta alasannya, juga bila di sini hanya ' +
      'dimuat sebagian.',
    ...(status === 'draft' || status === 'moot'
      ? []
      : [
          'Peristiwa succession-list.published.v1 memuat sidik yang sama pada rantai peristiwa lowongan ini.',
        ]),
  ],
  columns: [],
  rows: [],
});
