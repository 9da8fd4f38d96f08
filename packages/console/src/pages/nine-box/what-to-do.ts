/** Who has to act where an input is lacking. Of others the record itself has to be completed. */
const ACTS = {
  'predikat-kinerja': 'do-rater',
  'umpan-balik-360': 'do-feedback',
  'penilaian-kompetensi': 'do-assessor',
  'kompetensi-teknis': 'do-assessor',
  potensi: 'do-assessor',
  'tingkat-pendidikan': 'do-person',
  'kesesuaian-bidang-ilmu': 'do-person',
  'pengembangan-kompetensi': 'do-person',
  post: 'do-seat',
  status: 'do-nothing',
  placement: 'do-wait',
} as const;
type WhatToDo = (typeof ACTS)[keyof typeof ACTS] | 'do-record';

const isKnown = (input: string): input is keyof typeof ACTS => Object.hasOwn(ACTS, input);

/** The text that says what to do about a lacking input. */
export const whatToDo = (input: string): WhatToDo => (isKnown(input) ? ACTS[input] : 'do-record');
