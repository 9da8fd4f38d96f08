import { useText } from '../../language/use-text.ts';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { homeMessages } from './messages.ts';

export const OwnStanding = () => {
  const text = useText(homeMessages);
  return (
    <Panel title={text('ownCard')} hint={text('ownCardHint')}>
      <p>
        <TextLink kind="primary" to="/me">
          {text('toOwnCard')}
        </TextLink>
      </p>
    </Panel>
  );
};
