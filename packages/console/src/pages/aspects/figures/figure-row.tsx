import type { UseQueryResult } from '@tanstack/react-query';
import { failureOf } from '../../../api/query-client.ts';
import { useText } from '../../../language/use-text.ts';
import { Stat, type StatProps, Stats } from '../../../parts/stat.tsx';
import { Failed } from '../../../states/failed.tsx';
import { figureMessages } from './messages.ts';

/** A read, and what it comes to. Not yet read: null. */
export interface Source {
  readonly read: Pick<UseQueryResult, 'isError' | 'error' | 'isPending' | 'refetch'>;
  readonly figures: readonly StatProps[] | null;
}

/** What a read comes to, once it is there. */
export const figuresOf = <Data,>(
  read: UseQueryResult<Data>,
  toFigures: (data: Data) => readonly StatProps[],
): Source => ({ read, figures: read.data === undefined ? null : toFigures(read.data) });

/** Figures from several reads in one row. What is not for the caller's role is left out, and said to be. */
export const FigureRow = ({ sources }: { readonly sources: readonly Source[] }) => {
  const text = useText(figureMessages);
  const failed = sources.filter(({ read }) => read.isError);
  const closed = failed.filter(({ read }) => failureOf(read.error) === 'no-permission');
  const broken = failed.find((source) => !closed.includes(source));
  const shown = sources.flatMap(({ figures }) => figures ?? []);
  return (
    <>
      {shown.length > 0 && (
        <Stats>
          {shown.map((figure) => (
            <Stat key={figure.label} {...figure} />
          ))}
        </Stats>
      )}
      {closed.length > 0 && <p className="quiet small">{text('notYours')}</p>}
      {broken !== undefined && <Failed error={broken.read.error} retry={() => void broken.read.refetch()} />}
    </>
  );
};
