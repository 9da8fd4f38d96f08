import { useText } from '../../language/use-text.ts';
import { Page } from '../../parts/page.tsx';
import { useSession } from '../../session/use-session.ts';
import { Empty } from '../../states/empty.tsx';
import { cardMessages } from './messages.ts';
import { TalentCard } from './talent-card.tsx';

/** The card of who is signed in. */
export default function OwnCardPage() {
  const text = useText(cardMessages);
  const { nip } = useSession();
  if (nip === null) {
    return (
      <Page title={text('ownTitle')}>
        <Empty title={text('noNip')}>{text('noNipText')}</Empty>
      </Page>
    );
  }
  return <TalentCard nip={nip} isOwn />;
}
