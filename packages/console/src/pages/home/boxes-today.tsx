import { useRead } from '../../api/use-read.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { homeMessages } from './messages.ts';
import '../../parts/box-mark.css';

/** The boxes as the regulation draws them: performance upwards, potential to the right. */
const DRAWN = [4, 7, 9, 2, 5, 8, 1, 3, 6] as const;

export const BoxesToday = () => {
  const text = useText(homeMessages);
  const format = useFormat();
  const read = useRead('/v1/nine-box', { query: { limit: 0 } });
  return (
    <ReadView read={read}>
      {({ data }) => {
        const counts = new Map(data.boxes.map(({ box, count }) => [box, count]));
        const placed = data.boxes.reduce((sum, { count }) => sum + count, 0);
        return (
          <Panel
            title={text('boxes')}
            hint={text('boxesHint', { placed, unplaced: data.unplaced.count })}
            actions={<TextLink to="/nine-box">{text('toNineBox')}</TextLink>}
          >
            <div className="home__matrix">
              <p className="home__axis home__axis--up">{text('performance')} →</p>
              <ul className="home__boxes">
                {DRAWN.map((box) => {
                  const count = counts.get(box) ?? 0;
                  return (
                    <li
                      key={box}
                      className={`home__box box-mark--${box}`}
                      aria-label={text('boxLabel', { box, count })}
                    >
                      <span className="home__box-number">{box}</span>
                      <span className="home__box-count">{format.number(count)}</span>
                    </li>
                  );
                })}
              </ul>
              <p className="home__axis">{text('potential')} →</p>
            </div>
          </Panel>
        );
      }}
    </ReadView>
  );
};
