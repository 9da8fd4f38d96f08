import { failureOf } from '../../api/query-client.ts';
import { useRead, useReadWith, useRows } from '../../api/use-read.ts';
import { Failed } from '../../states/failed.tsx';
import { ReadView } from '../../states/read-view.tsx';
import type { AspectId } from './aspect-names.ts';
import { AspectStats } from './aspect-stats.tsx';
import { instrumentOf } from './choose-assessment.ts';
import { Figures } from './figures/figures.tsx';
import { ItemsPanel } from './items-panel.tsx';
import { OpenAssessment } from './open-assessment.tsx';

export interface AspectViewProps {
  readonly aspect: AspectId;
  readonly year: number;
}

/** Everything about one aspect of one year. */
export const AspectView = ({ aspect, year }: AspectViewProps) => {
  const instrument = instrumentOf(aspect);
  const path = { year: String(year), instrument };
  const form = useReadWith({ staleTime: 300_000 }, '/v1/merit-instruments/{instrument}', {
    path: { instrument },
  });
  const assessment = useRead('/v1/merit-assessments/{year}/instruments/{instrument}', { path });
  const suggestions = useRead('/v1/merit-assessments/{year}/instruments/{instrument}/suggestions', { path });
  const index = useRead('/v1/merit-assessments/{year}/instruments/{instrument}/index', { path });
  const evidence = useRead('/v1/merit-assessments/{year}/evidence', { path: { year: String(year) } });
  const papers = useRows('/v1/merit-documents');
  const isNotOpen = assessment.isError && failureOf(assessment.error) === 'not-found';

  /** No evidence yet, and no index yet, are no faults. */
  const unread = Object.entries({ index, evidence, papers }).filter(
    ([, { isError, error }]) => isError && !['not-found', 'refused'].includes(failureOf(error)),
  );

  return (
    <ReadView read={form}>
      {({ data: { aspects, ...scale } }) => {
        const shown = aspects.find(({ id }) => id === aspect);
        if (shown === undefined) return null;
        const figures = <Figures aspect={shown} year={year} />;
        if (isNotOpen) {
          return (
            <>
              <OpenAssessment chosen={{ year, instrument }} />
              {figures}
            </>
          );
        }
        return (
          <ReadView read={assessment}>
            {({ data, etag }) => (
              <ReadView read={suggestions}>
                {({ data: suggested }) => (
                  <>
                    <AspectStats
                      aspect={shown}
                      assessment={data}
                      suggestions={suggested.items}
                      hasEvidence={suggested.asOf !== null}
                      score={index.data?.data.aspects.find((one) => one.aspect === aspect) ?? null}
                    />
                    {figures}
                    {unread.map(([name, { error, refetch }]) => (
                      <Failed key={name} error={error} retry={() => void refetch()} />
                    ))}
                    <ItemsPanel
                      aspect={shown}
                      scale={scale}
                      assessment={data}
                      etag={etag}
                      suggestions={suggested}
                      evidence={data.fixed?.evidence.items ?? evidence.data?.data.items ?? []}
                      papers={papers.data ?? []}
                    />
                  </>
                )}
              </ReadView>
            )}
          </ReadView>
        );
      }}
    </ReadView>
  );
};
