import { useRead } from '../../api/use-read.ts';
import type { EntryKind } from './entry-forms.ts';
import type { Entry } from './entry-values.ts';

type Entries = Readonly<Record<EntryKind, readonly Entry[] | undefined>>;

/** All that is on record of a person, by kind; what has not been read yet is undefined. */
export const useEntries = (nip: string): Entries => {
  const path = { nip };
  return {
    performance: useRead('/v1/asn/{nip}/performance', { path }).data?.data.items,
    assessments: useRead('/v1/asn/{nip}/assessments', { path }).data?.data.items,
    education: useRead('/v1/asn/{nip}/education', { path }).data?.data.items,
    training: useRead('/v1/asn/{nip}/training', { path }).data?.data.items,
    career: useRead('/v1/asn/{nip}/career', { path }).data?.data.items,
    awards: useRead('/v1/asn/{nip}/awards', { path }).data?.data.items,
    assignments: useRead('/v1/asn/{nip}/assignments', { path }).data?.data.items,
    feedback: useRead('/v1/asn/{nip}/feedback', { path }).data?.data.items,
    discipline: useRead('/v1/asn/{nip}/discipline', { path }).data?.data.items,
  };
};
