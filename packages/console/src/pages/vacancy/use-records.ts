import { useQueries } from '@tanstack/react-query';
import { useClient } from '../../api/client-context.tsx';
import { useLanguage } from '../../language/language.ts';

/** What is compared of a person besides what the list says. */
export interface ComparedRecord {
  readonly grade: string;
  readonly gradeSince: string;
  readonly post: string | null;
  readonly postSince: string | null;
  readonly tmtPensiun: string | null;
  /** Highest level, with its subject. */
  readonly education: { readonly level: string; readonly major: string } | null;
}

const HIGHEST_FIRST: readonly string[] = ['s3', 's2', 's1', 'd4', 'd3', 'd2', 'd1', 'slta', 'sltp', 'sd'];

const highest = <Education extends { readonly level: string }>(all: readonly Education[]): Education | null =>
  [...all].sort((a, b) => HIGHEST_FIRST.indexOf(a.level) - HIGHEST_FIRST.indexOf(b.level))[0] ?? null;

/** Records and education of a few people; who is not read yet, or may not be, is left out. */
export const useRecords = (nips: readonly string[]): ReadonlyMap<string, ComparedRecord> => {
  const client = useClient();
  const [language] = useLanguage();
  const reads = useQueries({
    queries: nips.map((nip) => ({
      queryKey: ['/v1/asn/{nip}', nip, language, 'compared'],
      queryFn: async (): Promise<ComparedRecord> => {
        const [{ data: record }, { data: educations }] = await Promise.all([
          client.get('/v1/asn/{nip}', { path: { nip } }),
          client.get('/v1/asn/{nip}/education', { path: { nip } }),
        ]);
        return {
          grade: record.rank.grade,
          gradeSince: record.rank.since,
          post: record.post?.title ?? null,
          postSince: record.post?.since ?? null,
          tmtPensiun: record.tmtPensiun,
          education: highest(educations.items),
        };
      },
    })),
  });
  return new Map(
    nips.flatMap((nip, index) => {
      const data = reads[index]?.data;
      return data === undefined ? [] : [[nip, data] as const];
    }),
  );
};
