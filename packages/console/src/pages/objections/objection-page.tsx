import type { components } from '@kotak9/client';
import { useState } from 'react';
import { useParams } from 'wouter';
import { useRead } from '../../api/use-read.ts';
import { useFormat } from '../../language/use-format.ts';
import { useTerm } from '../../language/use-term.ts';
import { useText } from '../../language/use-text.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useHasRole, useSession } from '../../session/use-session.ts';
import { ReadView } from '../../states/read-view.tsx';
import { actMessages } from './act-messages.ts';
import { ComparePanel } from './compare-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { objectionMessages } from './messages.ts';
import { AboutPanel, CoursePanel } from './objection-about.tsx';
import { EscalationPanel, WithdrawButton } from './person-acts.tsx';
import { RulingPanel } from './ruling-panel.tsx';
import { kindNames } from './terms.ts';
import './objections.css';

type Done = 'granted' | 'refused' | 'escalated' | 'withdrawn';

const DoneNotice = ({ done }: { readonly done: Done }) => {
  const text = useText(actMessages);
  if (done === 'escalated' || done === 'withdrawn') return <Notice tone="good" title={text(done)} isNews />;
  return (
    <Notice tone="good" title={text('ruled')} isNews>
      <p>{text(done === 'granted' ? 'ruledText' : 'ruledNo')}</p>
    </Notice>
  );
};

interface OneObjectionProps {
  readonly objection: components['schemas']['Objection'];
  readonly etag: string | null;
  readonly reload: () => void;
}

const OneObjection = ({ objection, etag, reload }: OneObjectionProps) => {
  const text = useText(objectionMessages);
  const kind = useTerm(kindNames);
  const format = useFormat();
  const session = useSession();
  const rules = useHasRole('talent-committee');
  const [done, setDone] = useState<Done | null>(null);
  const isOwn = session.nip === objection.nip;
  const isRunning = objection.status === 'open' || objection.status === 'overdue';
  const acts = { objection, etag, reload, onDone: setDone };
  return (
    <Page
      title={text('one', { kind: kind(objection.kind) })}
      lead={text('of', {
        date: format.date(objection.filedOn),
        name: objection.name ?? objection.nip,
      })}
      actions={
        <>
          {isOwn && isRunning && <WithdrawButton {...acts} />}
          <TextLink to={isOwn ? '/me' : `/people/${objection.nip}`} kind="secondary">
            {text('toCard')}
          </TextLink>
        </>
      }
    >
      {done !== null && <DoneNotice done={done} />}
      <div className="objection-pair">
        <AboutPanel objection={objection} />
        <CoursePanel objection={objection} />
      </div>
      <ComparePanel objection={objection} />
      {rules && isRunning && (
        <RulingPanel
          objection={objection}
          etag={etag}
          reload={reload}
          onRuled={(outcome) => setDone(outcome === 'ditolak' ? 'refused' : 'granted')}
        />
      )}
      {isOwn && objection.status === 'answered' && <EscalationPanel {...acts} />}
      <HistoryPanel objection={objection} />
    </Page>
  );
};

/** One objection: what it is about, how far it is, what can be done with it, and what was answered. */
export default function ObjectionPage() {
  const { id = '' } = useParams<{ id: string }>();
  const text = useText(objectionMessages);
  const read = useRead('/v1/objections/{id}', { path: { id } });
  if (read.data === undefined) {
    return (
      <Page title={text('title')}>
        <ReadView read={read}>{() => null}</ReadView>
      </Page>
    );
  }
  const { data, etag } = read.data;
  return <OneObjection key={data.id} objection={data} etag={etag} reload={() => void read.refetch()} />;
}
