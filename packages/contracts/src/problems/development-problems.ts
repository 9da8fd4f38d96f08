import type { Text } from '../language.ts';

export const DEVELOPMENT_PROBLEMS = {
  'development/item-dropped': {
    status: 409,
    title: {
      id: 'Butir yang sudah berjalan tidak boleh hilang',
      en: 'An item in progress cannot be left out',
    },
    detail: {
      id: 'Butir {item} sudah ada hasilnya. Sertakan butir itu, atau batalkan dahulu lewat outcomes.',
      en: 'Something was recorded about item {item}. Keep it, or cancel it through outcomes first.',
    },
  },
  'development/item-closed': {
    status: 409,
    title: { id: 'Butir sudah ditutup', en: 'The item is closed' },
    detail: {
      id: 'Butir {item} sudah selesai atau batal dan tidak menerima hasil lagi.',
      en: 'Item {item} is finished or cancelled and takes no further outcome.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;
