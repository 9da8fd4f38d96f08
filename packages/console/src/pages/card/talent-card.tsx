import { useRead } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import { useHasRole } from '../../session/use-session.ts';
import { ReadView } from '../../states/read-view.tsx';
import { AccessesPanel } from './accesses-panel.tsx';
import { CoursePart, HistoryPart } from './history-parts.tsx';
import { cardMessages } from './messages.ts';
import { ObjectionsPanel } from './objections-panel.tsx';
import { OutlookPart } from './outlook-parts.tsx';
import { PaperCard } from './paper/paper-card.tsx';
import { PdfButton } from './pdf-button.tsx';
import { HeadPart, ScoresPart } from './standing-parts.tsx';
import { usePrinting } from './use-printing.ts';
import './card.css';

export interface TalentCardProps {
  readonly nip: string;
  /** The person looks at the own card. */
  readonly isOwn: boolean;
}

/**
 * Everything that speaks for and against one person, as the person may see it: what a committee noted is not among it,
 * nor who rated. What was calculated today says which day it is for the service.
 */
export const TalentCard = ({ nip, isOwn }: TalentCardProps) => {
  const text = useText(cardMessages);
  const record = useRead('/v1/asn/{nip}', { path: { nip } });
  const moves = useRead('/v1/asn/{nip}/moves', { path: { nip } });
  const seesPdf = useHasRole('hr-admin', 'talent-committee', 'auditor', 'asn');
  const seesAccesses = useHasRole('asn', 'auditor');
  const isPrinting = usePrinting();
  return (
    <>
      <Page
        title={isOwn ? text('ownTitle') : (record.data?.data.name ?? text('title'))}
        lead={text(isOwn ? 'ownLead' : 'lead')}
        actions={
          <>
            {seesPdf && <PdfButton nip={nip} />}
            <Button onPress={() => window.print()}>{text('print')}</Button>
          </>
        }
      >
        <ReadView read={record}>
          {() => (
            <div className="card">
              <HeadPart nip={nip} />
              <ReadView read={moves}>
                {({ data }) => {
                  const today = data.placement.asOf;
                  return (
                    <>
                      <ScoresPart nip={nip} today={today} />
                      <ObjectionsPanel nip={nip} isOwn={isOwn} />
                      <OutlookPart nip={nip} today={today} isOwn={isOwn} />
                      <CoursePart nip={nip} />
                      <HistoryPart nip={nip} today={today} />
                    </>
                  );
                }}
              </ReadView>
              {seesAccesses && <AccessesPanel nip={nip} isOwn={isOwn} />}
            </div>
          )}
        </ReadView>
      </Page>
      {isPrinting && <PaperCard nip={nip} isOwn={isOwn} />}
    </>
  );
};
