export { buildForecastPost, buildNth } from './build-forecast.ts';
export { buildCareerEntry, buildPerformance, buildPerson, levels, potentialItems } from './build-person.ts';
export { buildPost, buildProfile } from './build-profile.ts';
export { allAssignments, solveByForce, totalCost } from './solve-by-force.ts';
export { agency, day, nip, position, ruleSet, unit } from './values.ts';
