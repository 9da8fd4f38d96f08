import type { Text } from '../language.ts';

export const ACTING_PROBLEMS = {
  'acting-post/not-in-service': {
    status: 422,
    title: { id: 'Tidak aktif', en: 'Not in active service' },
    detail: {
      id: 'Hanya ASN berstatus aktif dapat ditugaskan sebagai Plt atau Plh.',
      en: 'Only somebody in active service can act for a post.',
    },
  },
  'acting-post/own-post': {
    status: 422,
    title: { id: 'Jabatan sendiri', en: 'Own post' },
    detail: {
      id: '"positionId" adalah jabatan definitif orang ini sendiri; pilih jabatan lain.',
      en: '"positionId" is the own post of this person; choose another one.',
    },
  },
  'acting-post/plt-post-held': {
    status: 422,
    title: { id: 'Jabatan masih terisi', en: 'Post is held' },
    detail: {
      id: 'Plt hanya untuk jabatan yang lowong; jika pejabatnya berhalangan sementara, tugaskan "plh".',
      en: 'A Plt is for a vacant post; where its holder is only away, order a "plh".',
    },
  },
  'acting-post/plh-post-vacant': {
    status: 422,
    title: { id: 'Jabatan lowong', en: 'Post is vacant' },
    detail: {
      id: 'Plh hanya selama pejabat definitif berhalangan; untuk jabatan lowong tugaskan "plt".',
      en: 'A Plh stands in while the holder is away; for a vacant post order a "plt".',
    },
  },
  'acting-post/level': {
    status: 422,
    title: { id: 'Jenjang tidak sesuai', en: 'Level does not fit' },
    detail: {
      id: 'Jenjang {postLevel} hanya dapat dijalankan pejabat setingkat atau satu tingkat di bawahnya; orang ini {ownLevel}.',
      en: 'A post of the level {postLevel} is taken by somebody of that level or one below; this person is {ownLevel}.',
    },
  },
  'acting-post/too-long': {
    status: 422,
    title: { id: 'Terlalu lama', en: 'Too long' },
    detail: {
      id: '"until" paling lambat {lastDay} (SE BKN 1/SE/I/2021).',
      en: '"until" is {lastDay} at the latest (SE BKN 1/SE/I/2021).',
    },
  },
  'acting-post/already-acting': {
    status: 409,
    title: { id: 'Sudah ada Plt atau Plh', en: 'Somebody acts already' },
    detail: {
      id: 'Jabatan {id} sudah dijalankan oleh {nip}; akhiri penugasan itu dahulu.',
      en: 'Somebody acts for the position {id} already ({nip}); end that order first.',
    },
  },
  'acting-post/ended': {
    status: 409,
    title: { id: 'Sudah berakhir', en: 'Already ended' },
    detail: {
      id: 'Penugasan ini berakhir pada {endedOn}; catat penugasan baru.',
      en: 'This order ended on {endedOn}; record a new one.',
    },
  },
  'acting-post/no-extension': {
    status: 422,
    title: { id: 'Tidak dapat diperpanjang', en: 'Cannot be extended' },
    detail: {
      id: 'Penugasan ini dapat diperpanjang paling banyak {extensions} kali.',
      en: 'This order can be extended {extensions} times at most.',
    },
  },
  'acting-post/extension-backwards': {
    status: 422,
    title: { id: 'Bukan perpanjangan', en: 'Not an extension' },
    detail: {
      id: '"until" harus sesudah {until}; untuk memendekkan, akhiri penugasan.',
      en: '"until" must be after {until}; to shorten the order, end it.',
    },
  },
  'acting-post/end-date': {
    status: 422,
    title: { id: 'Hari terakhir tidak sah', en: 'Invalid last day' },
    detail: {
      id: '"endedOn" harus dari {from} sampai {until}.',
      en: '"endedOn" must lie from {from} to {until}.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;
