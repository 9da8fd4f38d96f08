import { defineMessages } from '../../language/messages.ts';
import { useText } from '../../language/use-text.ts';
import type { Category } from './merit-types.ts';

const categoryNames = defineMessages({
  id: {
    I: 'I · buruk',
    II: 'II · kurang',
    III: 'III · baik',
    IV: 'IV · sangat baik',
    dasar: 'Dasar',
    lanjutan: 'Lanjutan',
    menengah: 'Menengah',
    tinggi: 'Tinggi',
    maju: 'Maju',
  },
  en: {
    I: 'I · bad',
    II: 'II · poor',
    III: 'III · good',
    IV: 'IV · very good',
    dasar: 'Basic (dasar)',
    lanjutan: 'Developing (lanjutan)',
    menengah: 'Middle (menengah)',
    tinggi: 'High (tinggi)',
    maju: 'Advanced (maju)',
  },
});

const isNamed = (code: string): code is keyof typeof categoryNames.id =>
  Object.hasOwn(categoryNames.id, code);

/** How a category of either instrument is called. */
export const useCategoryName = (): ((category: Pick<Category, 'code' | 'title'>) => string) => {
  const name = useText(categoryNames);
  return ({ code, title }) => (isNamed(code) ? name(code) : `${code} · ${title}`);
};
