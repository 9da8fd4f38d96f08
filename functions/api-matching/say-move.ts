import { type Language, say, type Text } from '@kotak9/contracts';
import type { Move, MoveKind, MoveSet } from '@kotak9/rules';
import { dayInWords, difference, points, word } from './words.ts';

/** One phrase for each kind of change; everything in it that decides comes from the calculation. */
const PHRASES: Readonly<Record<MoveKind, Text>> = {
  predikat: {
    id: 'Predikat kinerja berikutnya naik dari {from} menjadi {to}',
    en: 'The next performance rating rises from {from} to {to}',
  },
  'umpan-balik': {
    id: 'Umpan balik 360° berikutnya naik dari {from} menjadi {to}',
    en: 'The next 360° feedback rises from {from} to {to}',
  },
  penghargaan: {
    id: 'Memperoleh penghargaan tingkat {to} (kini {from})',
    en: 'An award of level {to} (now {from})',
  },
  'tim-kerja': {
    id: 'Ditugaskan dalam tim kerja dengan SK tingkat {to} (kini {from})',
    en: 'A task team by a decree of level {to} (now {from})',
  },
  'jam-pelatihan': {
    id: 'Menempuh pelatihan hingga {to} JP dalam setahun (kini terhitung {from} JP)',
    en: 'Training up to {to} hours (JP) within one year ({from} count now)',
  },
  'asesmen-kompetensi': {
    id: 'Asesmen ulang: kompetensi {subject} naik dari tingkat {from} ke {to}',
    en: 'Reassessment: competency {subject} rises from level {from} to {to}',
  },
  'asesmen-potensi': {
    id: 'Asesmen ulang: butir potensi {subject} naik dari {from} ke {to}',
    en: 'Reassessment: potential item {subject} rises from {from} to {to}',
  },
  pendidikan: {
    id: 'Menyelesaikan pendidikan {to} di bidang jabatan (kini {from})',
    en: 'Completing a degree {to} in the field of the post (now {from})',
  },
  'penugasan-pelaksana': {
    id: 'Ditugaskan sebagai {to} (kini {from})',
    en: 'Assignment as {to} (now {from})',
  },
  'pindah-unit': {
    id: 'Mutasi setingkat ke unit lain: pengalaman {from} menjadi {to}',
    en: 'A transfer to another unit at the same level: experience {from} becomes {to}',
  },
  waktu: {
    id: 'Menunggu sampai {to}, dengan penilaian tahunan tetap seperti sekarang',
    en: 'Waiting until {to}, with the yearly ratings as they are now',
  },
};

const EFFECT: Text = {
  id: '{phrase}: kinerja {performance}, potensial {potential} poin; paling cepat {earliest}.',
  en: '{phrase}: performance {performance}, potential {potential} points; {earliest} at the earliest.',
};

const SET: Text = {
  id: '{phrases}. Hasil: kinerja {performance}, potensial {potential}, kotak {box}; paling cepat {earliest}.',
  en: '{phrases}. Outcome: performance {performance}, potential {potential}, box {box}; {earliest} at the earliest.',
};

const RENEW: Text = {
  id: ' Sampai saat itu yang habis berlaku harus diperbarui setara: {renew}.',
  en: ' What expires by then has to be renewed at the same level: {renew}.',
};

const phrase = ({ kind, subject, from, to }: Move, language: Language): string =>
  say(PHRASES[kind], language, {
    subject: word(subject ?? '', language),
    from: word(from, language),
    to: word(to, language),
  });

export const sayMove = (move: Move, language: Language): string =>
  say(EFFECT, language, {
    phrase: phrase(move, language),
    performance: difference(move.effect.performance, language),
    potential: difference(move.effect.potential, language),
    earliest: dayInWords(move.earliest, language),
  });

export const saySet = (set: MoveSet, language: Language): string => {
  const outcome = say(SET, language, {
    phrases: set.moves.map((move) => phrase(move, language)).join('; '),
    performance: points(set.performanceScore, language),
    potential: points(set.potentialScore, language),
    box: set.box,
    earliest: dayInWords(set.earliest, language),
  });
  const renew = set.renew.map((name) => word(name, language)).join(', ');
  return set.renew.length === 0 ? outcome : outcome + say(RENEW, language, { renew });
};
