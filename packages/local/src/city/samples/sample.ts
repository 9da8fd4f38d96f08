import type { IsoDate } from '@kotak9/rules';
import type { Change } from '@kotak9/store';
import type { City } from '../generate-city.ts';

/** What one aspect has to show in the sample city: new entries only, the same for the same city and day. */
export type Sample = (city: City, today: IsoDate) => readonly Change[];
