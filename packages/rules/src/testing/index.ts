export { buildCareerEntry, buildPerson, levels, potentialItems } from './build-person.ts';
export { buildPost, buildProfile } from './build-profile.ts';
export { agency, day, nip, position, unit } from './values.ts';
