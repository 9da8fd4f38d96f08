import { faker } from '@faker-js/faker/locale/id_ID';
import type { Sex } from '@kotak9/rules';
import type { Random } from '../random.ts';
import { names, population } from './population-data.ts';

const LARGEST_SEED = 0x7fff_ffff;

/** First and last name: of a Papuan family, or as they are usual elsewhere in Indonesia. */
export function drawName(sex: Sex, random: Random): string {
  if (random.chance(population.papuan)) {
    const first = random.pick(sex === 'pria' ? names.men : names.women);
    return `${first} ${random.pick(names.surnames)}`;
  }
  // The library keeps one generator for all its callers: seeded for each name, it cannot carry anything over.
  faker.seed(random.int(0, LARGEST_SEED));
  const kind = sex === 'pria' ? 'male' : 'female';
  return `${faker.person.firstName(kind)} ${faker.person.lastName(kind)}`;
}
