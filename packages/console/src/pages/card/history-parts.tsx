import { useRead, useRows } from '../../api/use-read.ts';
import { ReadView } from '../../states/read-view.tsx';
import { CareerPanel } from './career-panel.tsx';
import { latestOf } from './competency-axes.ts';
import { CompetencyPanel } from './competency-panel.tsx';
import { DisciplinePanel } from './discipline-panel.tsx';
import { EducationPanel, TrainingPanel } from './learning-panels.tsx';
import { MeritsPanel } from './merits-panel.tsx';
import { PerformancePanel } from './performance-panel.tsx';
import { RanksPanel } from './ranks-panel.tsx';
import type { CardPartProps } from './standing-parts.tsx';
import { TrailPanel } from './trail-panel.tsx';

/** Competencies, and how performance and box went over the years. */
export const CoursePart = ({ nip }: { readonly nip: string }) => {
  const path = { nip };
  const record = useRead('/v1/asn/{nip}', { path });
  const assessments = useRead('/v1/asn/{nip}/assessments', { path });
  const performance = useRead('/v1/asn/{nip}/performance', { path });
  const events = useRows('/v1/asn/{nip}/events', { path });
  return (
    <>
      <ReadView read={record}>
        {(person) => (
          <ReadView read={assessments}>
            {({ data }) => (
              <CompetencyPanel assessment={latestOf(data.items)} positionId={person.data.positionId} />
            )}
          </ReadView>
        )}
      </ReadView>
      <div className="card__pair">
        <ReadView read={performance}>{({ data }) => <PerformancePanel years={data.items} />}</ReadView>
        <ReadView read={events}>{(rows) => <TrailPanel events={rows} />}</ReadView>
      </div>
    </>
  );
};

const MeritsPart = ({ nip }: { readonly nip: string }) => {
  const path = { nip };
  const awards = useRead('/v1/asn/{nip}/awards', { path });
  const assignments = useRead('/v1/asn/{nip}/assignments', { path });
  const feedback = useRead('/v1/asn/{nip}/feedback', { path });
  return (
    <ReadView read={awards}>
      {(awarded) => (
        <ReadView read={assignments}>
          {(assigned) => (
            <ReadView read={feedback}>
              {({ data }) => (
                <MeritsPanel
                  awards={awarded.data.items}
                  assignments={assigned.data.items}
                  feedback={data.items}
                />
              )}
            </ReadView>
          )}
        </ReadView>
      )}
    </ReadView>
  );
};

/** What is on record of a working life. */
export const HistoryPart = ({ nip, today }: CardPartProps) => {
  const path = { nip };
  const career = useRead('/v1/asn/{nip}/career', { path });
  const education = useRead('/v1/asn/{nip}/education', { path });
  const training = useRead('/v1/asn/{nip}/training', { path });
  const discipline = useRead('/v1/asn/{nip}/discipline', { path });
  return (
    <>
      <ReadView read={career}>{({ data }) => <CareerPanel posts={data.items} />}</ReadView>
      <div className="card__pair">
        <ReadView read={education}>{({ data }) => <EducationPanel degrees={data.items} />}</ReadView>
        <ReadView read={training}>{({ data }) => <TrainingPanel courses={data.items} />}</ReadView>
      </div>
      <div className="card__pair">
        <MeritsPart nip={nip} />
        <div className="card__stack">
          <RanksPanel nip={nip} />
          <ReadView read={discipline}>
            {({ data }) => <DisciplinePanel sanctions={data.items} today={today} />}
          </ReadView>
        </div>
      </div>
    </>
  );
};
