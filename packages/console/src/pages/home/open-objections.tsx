import { useRows } from '../../api/use-read.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Empty } from '../../states/empty.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { homeMessages } from './messages.ts';

/** Objections that wait for a ruling. */
export const OpenObjections = () => {
  const text = useText(homeMessages);
  const format = useFormat();
  const read = useRows('/v1/objections');
  return (
    <Panel title={text('objections')} actions={<TextLink to="/objections">{text('toObjections')}</TextLink>}>
      <ReadView read={read}>
        {(objections) => {
          const waiting = objections.filter(({ status }) => status === 'open' || status === 'overdue');
          return waiting.length === 0 ? (
            <Empty title={text('noObjections')} />
          ) : (
            <ul className="home__waiting">
              {waiting.map(({ id, nip, name, dueOn }) => (
                <li key={id}>
                  <TextLink to={`/objections/${id}`}>{name ?? nip}</TextLink>
                  <span className="quiet small">
                    {text('due')}: {format.date(dueOn)}
                  </span>
                </li>
              ))}
            </ul>
          );
        }}
      </ReadView>
    </Panel>
  );
};
