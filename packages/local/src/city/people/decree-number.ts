import { type IsoDate, yearOf } from '@kotak9/rules';
import { createRandom } from '../random.ts';

/** File codes of the usual correspondence scheme: kenaikan pangkat, pengangkatan dalam jabatan, surat perintah Plt/Plh. */
const FILES = { rank: '823', post: '821.2', acting: '800' } as const;

/** A decree number for something that took effect on a day. Drawn from its own stream, so it moves no other draw. */
export function decreeNumber(kind: keyof typeof FILES, date: IsoDate, ...about: readonly string[]): string {
  const random = createRandom('decree', kind, date, ...about);
  return `${FILES[kind]}/${random.int(1, 999)}/${yearOf(date)}`;
}
