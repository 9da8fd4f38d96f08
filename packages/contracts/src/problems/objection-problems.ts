import type { Text } from '../language.ts';

export const OBJECTION_PROBLEMS = {
  'objection/already-open': {
    status: 409,
    title: { id: 'Keberatan sudah ada', en: 'Objection already open' },
    detail: {
      id: 'Butir {item} sedang dalam keberatan {id}; tunggu jawabannya atau cabut dahulu.',
      en: 'Item {item} is contested by the objection {id}; await its answer, or withdraw it first.',
    },
  },
  'objection/window-closed': {
    status: 422,
    title: { id: 'Waktu keberatan sudah lewat', en: 'Too late to object' },
    detail: {
      id: 'Keberatan atas butir ini dapat diajukan paling lambat {lastDay}.',
      en: 'The last day to object to this item was {lastDay}.',
    },
  },
  'objection/item-frozen': {
    status: 409,
    title: { id: 'Butir dibekukan', en: 'Item frozen' },
    detail: {
      id: 'Butir {item} sedang dalam keberatan {id} dan tidak boleh diubah sampai keberatan selesai. Penolakan ini dicatat.',
      en: 'Item {item} is contested by the objection {id} and cannot be changed until that has ended. This refusal is recorded.',
    },
  },
  'objection/not-now': {
    status: 409,
    title: { id: 'Bukan tahapnya', en: 'Not at this stage' },
    detail: {
      id: 'Keberatan berstatus {status} dan tidak menerima tindakan ini.',
      en: 'The objection is {status} and does not take this act.',
    },
  },
  'objection/too-late': {
    status: 409,
    title: { id: 'Tenggat sudah lewat', en: 'Deadline passed' },
    detail: {
      id: 'Tindakan ini hanya dapat dilakukan sampai {lastDay}.',
      en: 'This could be done until {lastDay}.',
    },
  },
  'objection/four-eyes': {
    status: 403,
    title: { id: 'Tidak boleh memutus perkara sendiri', en: 'Not yours to rule on' },
    detail: {
      id: 'Yang mencatat butir, yang menjawab pada jenjang sebelumnya, dan yang mengajukan tidak boleh memutus ({fault}). Penolakan ini dicatat.',
      en: 'Whoever recorded the item, answered for a lower instance or filed the objection may not rule on it ({fault}). This refusal is recorded.',
    },
  },
  'objection/other-item': {
    status: 422,
    title: { id: 'Bukan butir yang dipersoalkan', en: 'Not the contested item' },
    detail: {
      id: 'Perbaikan hanya boleh menyangkut butir {item}.',
      en: 'The correction may concern the item {item} only.',
    },
  },
  'objection/item-moved': {
    status: 409,
    title: { id: 'Butir sudah lain', en: 'The item is another by now' },
    detail: {
      id: 'Butir {item} berubah karena peristiwa lain sejak keberatan diajukan; sebutkan "correction" yang lengkap.',
      en: 'Item {item} has changed by another event since it was contested; state the whole "correction".',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;
