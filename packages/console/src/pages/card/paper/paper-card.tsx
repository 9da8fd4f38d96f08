import { CARD_LIMITS } from '@kotak9/rules';
import { useRead, useRows } from '../../../api/use-read.ts';
import { useText } from '../../../language/use-text.ts';
import { ReadView } from '../../../states/read-view.tsx';
import { CareerPanel } from '../career-panel.tsx';
import { latestOf } from '../competency-axes.ts';
import { CompetencyPanel } from '../competency-panel.tsx';
import { MovesPanel } from '../moves-panel.tsx';
import { OpportunitiesPanel } from '../opportunities-panel.tsx';
import { POSTS } from '../outlook-parts.tsx';
import { HeadPart, ScoresPart } from '../standing-parts.tsx';
import { TrailPanel } from '../trail-panel.tsx';
import { PaperFoot } from './paper-foot.tsx';
import { paperMessages } from './paper-messages.ts';
import { PerformanceTable } from './performance-table.tsx';
import './paper.css';
import './paper-panels.css';

export interface PaperCardProps {
  readonly nip: string;
  readonly isOwn: boolean;
}

/** How it went until now: competencies beside performance, trail and posts. */
const Course = ({ nip }: { readonly nip: string }) => {
  const path = { nip };
  const record = useRead('/v1/asn/{nip}', { path });
  const assessments = useRead('/v1/asn/{nip}/assessments', { path });
  const performance = useRead('/v1/asn/{nip}/performance', { path });
  const events = useRows('/v1/asn/{nip}/events', { path });
  const career = useRead('/v1/asn/{nip}/career', { path });
  return (
    <div className="paper__pair">
      <div className="paper__stack">
        <ReadView read={record}>
          {(person) => (
            <ReadView read={assessments}>
              {({ data }) => (
                <CompetencyPanel
                  assessment={latestOf(data.items)}
                  positionId={person.data.positionId}
                  limit={CARD_LIMITS.competencies}
                />
              )}
            </ReadView>
          )}
        </ReadView>
      </div>
      <div className="paper__stack">
        <ReadView read={performance}>{({ data }) => <PerformanceTable years={data.items} />}</ReadView>
        <ReadView read={events}>{(rows) => <TrailPanel events={rows} limit={CARD_LIMITS.trail} />}</ReadView>
        <ReadView read={career}>
          {({ data }) => <CareerPanel posts={data.items} limit={CARD_LIMITS.career} />}
        </ReadView>
      </div>
    </div>
  );
};

/**
 * The card on one page of A4: the panels of the screen, each cut to what matters most. It asks for nothing that the
 * screen has not asked for, since the browser does not wait for it.
 */
export const PaperCard = ({ nip, isOwn }: PaperCardProps) => {
  const text = useText(paperMessages);
  const path = { nip };
  const moves = useRead('/v1/asn/{nip}/moves', { path });
  const opportunities = useRead('/v1/asn/{nip}/opportunities', { path, query: { limit: POSTS } });
  return (
    <article className="paper">
      <h1>{text('title')}</h1>
      <HeadPart nip={nip} />
      <ReadView read={moves}>
        {({ data }) => (
          <>
            <ScoresPart nip={nip} today={data.placement.asOf} />
            <Course nip={nip} />
            <ReadView read={opportunities}>
              {(found) => (
                <OpportunitiesPanel
                  opportunities={found.data}
                  limit={CARD_LIMITS.posts}
                  gapLimit={CARD_LIMITS.gaps}
                />
              )}
            </ReadView>
            <MovesPanel moves={data} isOwn={isOwn} limit={CARD_LIMITS.goals} />
            <PaperFoot placement={data.placement} />
          </>
        )}
      </ReadView>
    </article>
  );
};
