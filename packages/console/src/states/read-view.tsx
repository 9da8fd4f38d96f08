import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failed } from './failed.tsx';
import { Loading } from './loading.tsx';

export interface ReadViewProps<Data> {
  readonly read: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** What was read; until then that it is loading; or why it could not be read. Old data stay while newer are awaited. */
export const ReadView = <Data,>({ read, children }: ReadViewProps<Data>) => {
  if (read.data !== undefined) return children(read.data);
  if (read.isError) return <Failed error={read.error} retry={() => void read.refetch()} />;
  return <Loading />;
};
