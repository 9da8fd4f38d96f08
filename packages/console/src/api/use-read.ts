import type { Answer, AnswerOf, ListPath, OptionsOf, PathWith, Rest, RowOf } from '@kotak9/client';
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useLanguage } from '../language/language.ts';
import { useClient } from './client-context.tsx';

/** How a read is kept. */
export interface Reading {
  /** False: not yet, e.g. while nothing is chosen. */
  readonly enabled?: boolean;
  /** Milliseconds between reads while the page is looked at. */
  readonly refetchInterval?: number;
  readonly staleTime?: number;
  /** Shows the answer before while the next one, of other options, is under way. */
  readonly keepPrevious?: boolean;
}

const settingsOf = ({ keepPrevious = false, ...settings }: Reading) => ({
  ...settings,
  ...(keepPrevious && { placeholderData: keepPreviousData }),
});

/**
 * Reads a path of the API: `useRead('/v1/asn/{nip}', { path: { nip } })`. `data.data` is the body and `data.etag` its
 * version, for the change that follows. Kept under the path first: `useChange` makes reads of a path anew by it.
 */
export const useRead = <P extends PathWith<'get'>>(
  path: P,
  ...options: Rest<OptionsOf<P, 'get'>>
): UseQueryResult<Answer<AnswerOf<P, 'get'>>> => useReadWith({}, path, ...options);

/** `useRead` that says how the read is kept. */
export const useReadWith = <P extends PathWith<'get'>>(
  reading: Reading,
  path: P,
  ...options: Rest<OptionsOf<P, 'get'>>
): UseQueryResult<Answer<AnswerOf<P, 'get'>>> => {
  const client = useClient();
  const [language] = useLanguage();
  return useQuery({
    queryKey: [path, options, language],
    queryFn: () => client.get(path, ...options),
    ...settingsOf(reading),
  });
};

/** Reads all rows of a list, however many pages they are. */
export const useRows = <P extends ListPath>(
  path: P,
  ...options: Rest<OptionsOf<P, 'get'>>
): UseQueryResult<readonly RowOf<P>[]> => useRowsWith({}, path, ...options);

/** `useRows` that says how the rows are kept. */
export const useRowsWith = <P extends ListPath>(
  reading: Reading,
  path: P,
  ...options: Rest<OptionsOf<P, 'get'>>
): UseQueryResult<readonly RowOf<P>[]> => {
  const client = useClient();
  const [language] = useLanguage();
  return useQuery({
    queryKey: [path, options, language, 'rows'],
    queryFn: async (): Promise<readonly RowOf<P>[]> => {
      const rows: RowOf<P>[] = [];
      for await (const row of client.stream(path, ...options)) rows.push(row);
      return rows;
    },
    ...settingsOf(reading),
  });
};
