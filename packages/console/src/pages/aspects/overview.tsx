import { ProblemError } from '@kotak9/client';
import { failureOf } from '../../api/query-client.ts';
import { useRead } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Notice } from '../../parts/notice.tsx';
import { useHasRole } from '../../session/use-session.ts';
import { Failed } from '../../states/failed.tsx';
import { Loading } from '../../states/loading.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { AspectList } from './aspect-list.tsx';
import { AspectShape } from './aspect-shape.tsx';
import { AssessmentActions } from './assessment-actions.tsx';
import { type Chosen, lastOfficialYear } from './choose-assessment.ts';
import { FrozenFacts } from './frozen-facts.tsx';
import { InstrumentSources } from './instrument-sources.tsx';
import type { MeritYear } from './merit-types.ts';
import { aspectsMessages } from './messages.ts';
import { NearestSteps } from './nearest-steps.tsx';
import { OpenAssessment } from './open-assessment.tsx';
import { StandingFigures } from './standing-figures.tsx';
import { SurveyForm } from './survey-form.tsx';
import { WeightsForm } from './weights-form.tsx';

export interface OverviewProps {
  readonly chosen: Chosen;
  readonly history: readonly MeritYear[];
}

/** One assessment: where it stands, what it lacks, and what may be done with it. */
export const Overview = ({ chosen, history }: OverviewProps) => {
  const text = useText(aspectsMessages);
  const isHr = useHasRole('hr-admin');
  const path = { year: String(chosen.year), instrument: chosen.instrument };
  const assessment = useRead('/v1/merit-assessments/{year}/instruments/{instrument}', { path });
  const index = useRead('/v1/merit-assessments/{year}/instruments/{instrument}/index', { path });
  const instrument = useRead('/v1/merit-instruments/{instrument}', {
    path: { instrument: chosen.instrument },
  });

  if (assessment.isError && failureOf(assessment.error) === 'not-found')
    return <OpenAssessment chosen={chosen} />;
  return (
    <ReadView read={assessment}>
      {({ data, etag }) => (
        <ReadView read={instrument}>
          {({ data: form }) => {
            const isRefused = index.isError && failureOf(index.error) === 'refused';
            const isDraft = data.status === 'draft';
            return (
              <>
                <AssessmentActions assessment={data} etag={etag} hasIndex={index.isSuccess} />
                {index.isPending && <Loading />}
                {index.isError && !isRefused && (
                  <Failed error={index.error} retry={() => void index.refetch()} />
                )}
                {isRefused && (
                  <Notice tone="warn" title={text('notYet')}>
                    {index.error instanceof ProblemError && <p>{index.error.detail}</p>}
                    <p>{text('notYetText')}</p>
                  </Notice>
                )}
                {index.isSuccess && <StandingFigures index={index.data.data} decimals={form.decimals} />}
                {isHr && isDraft && form.composition.satisfaction > 0 && (
                  <SurveyForm assessment={data} etag={etag} />
                )}
                {isHr && isDraft && form.scheme === 'maturity' && !index.isSuccess && (
                  <WeightsForm instrument={form} year={chosen.year} />
                )}
                {index.isSuccess && (
                  <AspectShape
                    chosen={chosen}
                    aspects={form.aspects}
                    assessed={index.data.data.aspects}
                    verified={data.verified?.index.aspects ?? null}
                    officialYear={lastOfficialYear(history, chosen)}
                  />
                )}
                <AspectList instrument={form} assessment={data} scores={index.data?.data.aspects ?? []} />
                {index.isSuccess && isDraft && <NearestSteps index={index.data.data} instrument={form} />}
                {isHr && isDraft && form.scheme === 'maturity' && index.isSuccess && (
                  <WeightsForm instrument={form} year={chosen.year} corrects />
                )}
                <FrozenFacts assessment={data} />
                <InstrumentSources instrument={form} />
              </>
            );
          }}
        </ReadView>
      )}
    </ReadView>
  );
};
