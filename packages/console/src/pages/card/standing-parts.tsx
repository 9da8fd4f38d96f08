import { useRead } from '../../api/use-read.ts';
import { ReadView } from '../../states/read-view.tsx';
import { Identity, Standing } from './card-head.tsx';
import { ComponentsPanel } from './components-panel.tsx';
import { MissingNotice } from './missing-notice.tsx';

export interface CardPartProps {
  readonly nip: string;
  /** The service's day. */
  readonly today: string;
}

/** Who it is and where they stand. */
export const HeadPart = ({ nip }: { readonly nip: string }) => {
  const record = useRead('/v1/asn/{nip}', { path: { nip } });
  const placement = useRead('/v1/asn/{nip}/placement', { path: { nip } });
  return (
    <div className="card__pair">
      <ReadView read={record}>{({ data }) => <Identity record={data} />}</ReadView>
      <ReadView read={placement}>{({ data }) => <Standing placement={data} />}</ReadView>
    </div>
  );
};

/** What is missing, if anything, and what the scores are made of. */
export const ScoresPart = ({ nip, today }: CardPartProps) => {
  const placement = useRead('/v1/asn/{nip}/placement', { path: { nip } });
  return (
    <ReadView read={placement}>
      {({ data }) => (
        <>
          {data.missing.length > 0 && <MissingNotice missing={data.missing} />}
          <ComponentsPanel placement={data} today={today} />
        </>
      )}
    </ReadView>
  );
};
