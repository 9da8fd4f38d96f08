import type { components } from '@kotak9/client';

/** One row of the whole agency's nine-box. */
export type Person = components['schemas']['NineBoxPerson'];
export type BoxNumber = NonNullable<Person['box']>;
export type Unit = components['schemas']['Unit'];
export type PeriodEntry = components['schemas']['TalentPeriodEntry'];
