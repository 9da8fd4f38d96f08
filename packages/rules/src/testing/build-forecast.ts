import type { ForecastPost } from '../forecast/forecast-post.ts';
import type { CandidateProfile } from '../succession.ts';
import { buildPost, buildProfile } from './build-profile.ts';
import { nip, position, unit } from './values.ts';

/** `buildPost()` in its unit; nobody holds it unless `holder` says so. */
export function buildForecastPost(changes: Partial<ForecastPost> = {}): ForecastPost {
  return {
    ...buildPost(),
    unitId: unit('dinas-pendidikan'),
    critical: false,
    holder: null,
    holderSince: null,
    vacantSince: null,
    ...changes,
  };
}

/** The base person under another number and name; holds `post-<n>`. Numbers of one to three digits. */
export function buildNth(n: number, changes: Partial<CandidateProfile> = {}): CandidateProfile {
  return buildProfile({
    nip: nip(`197105101995031${String(n).padStart(3, '0')}`),
    name: `Calon ${n}`,
    positionId: position(`post-${n}`),
    ...changes,
  });
}
