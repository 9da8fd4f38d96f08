import { defineMessages } from '../../language/messages.ts';

/** The aspects of both instruments; in Indonesian as the instruments have them. */
export const aspectNames = defineMessages({
  id: {
    '1': 'Perencanaan kebutuhan',
    '2': 'Pengadaan',
    '3': 'Pengembangan karier',
    '4': 'Promosi dan mutasi',
    '5': 'Manajemen kinerja',
    '6': 'Penggajian, penghargaan dan disiplin',
    '7': 'Perlindungan dan pelayanan',
    '8': 'Sistem informasi',
    A1: 'Perencanaan kebutuhan dan standardisasi jabatan',
    A2: 'Manajemen talenta',
    A3: 'Pengelolaan kinerja',
    A4: 'Pengembangan kompetensi',
    A5: 'Penguatan budaya kerja dan citra institusi',
    A6: 'Penghargaan dan pengakuan',
    A7: 'Disiplin, pemberhentian dan upaya administratif',
    A8: 'Digitalisasi manajemen ASN',
  },
  en: {
    '1': 'Need planning',
    '2': 'Procurement',
    '3': 'Career development',
    '4': 'Promotion and moves',
    '5': 'Performance management',
    '6': 'Pay, awards and discipline',
    '7': 'Protection and services',
    '8': 'Information system',
    A1: 'Need planning and standard posts',
    A2: 'Talent management',
    A3: 'Performance management',
    A4: 'Development of competence',
    A5: 'Work culture and image of the institution',
    A6: 'Awards and recognition',
    A7: 'Discipline, dismissal and administrative appeal',
    A8: 'Digital management of civil servants',
  },
});

export const ASPECTS = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'A6',
  'A7',
  'A8',
] as const;
export type AspectId = (typeof ASPECTS)[number];

export const toAspectId = (text: string | undefined): AspectId | null =>
  ASPECTS.find((one) => one === text) ?? null;
