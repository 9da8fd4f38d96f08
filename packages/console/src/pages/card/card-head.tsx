import type { components } from '@kotak9/client';
import { useRows } from '../../api/use-read.ts';
import { serviceStatusNames } from '../../language/person-terms.ts';
import { axisNames } from '../../language/talent-terms.ts';
import { boxNames, expectationNames, levelNames, potentialNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { cardMessages } from './messages.ts';
import { MiniGrid } from './mini-grid.tsx';

type Schemas = components['schemas'];

/** Who it is. */
export const Identity = ({ record }: { readonly record: Schemas['Asn'] }) => {
  const text = useText(cardMessages);
  const level = useText(levelNames);
  const status = useText(serviceStatusNames);
  const format = useFormat();
  const units = useRows('/v1/units');
  const { nip, name, unitId, post, rank, tmtPensiun, unwillingSince } = record;
  return (
    <Panel title={text('identity')}>
      <Facts
        facts={[
          [text('name'), <strong key="name">{name}</strong>],
          [
            text('nip'),
            <span key="nip" className="number">
              {nip}
            </span>,
          ],
          [
            text('post'),
            post === null
              ? text('noPost')
              : text('postSince', { post: post.title, date: format.date(post.since) }),
          ],
          [text('unit'), units.data?.find(({ id }) => id === unitId)?.name ?? unitId],
          [text('level'), post && [level(post.level), post.eselon].filter(Boolean).join(', ')],
          [text('rank'), text('rankSince', { grade: rank.grade, date: format.date(rank.since) })],
          [text('status'), status(record.status)],
          [text('pension'), tmtPensiun === null ? text('noPension') : format.date(tmtPensiun)],
          [text('willing'), unwillingSince && text('unwilling', { date: format.date(unwillingSince) })],
        ]}
      />
    </Panel>
  );
};

/** Where they stand: box with its words, both axes, score, and by what it was calculated. */
export const Standing = ({ placement }: { readonly placement: Schemas['Placement'] }) => {
  const text = useText(cardMessages);
  const axis = useText(axisNames);
  const boxName = useText(boxNames);
  const expectation = useText(expectationNames);
  const potentialLevel = useText(potentialNames);
  const format = useFormat();
  const { box, performance, potential, talentScore, asOf, ruleSet, recheckOn } = placement;
  return (
    <Panel title={text('standing')}>
      <div className="card-standing">
        <MiniGrid box={box} />
        <div className="card-standing__words">
          <p className="card-standing__box">{box === null ? text('notPlaced') : text('box', { box })}</p>
          {box !== null && <p>{boxName(`${box}`)}</p>}
          {talentScore !== null && (
            <p className="card-standing__score">
              <span className="number">{format.number(talentScore, 2)}</span>
              <span className="quiet small">
                {text('talentScore')}, {text('scale')}
              </span>
            </p>
          )}
        </div>
      </div>
      <Facts
        facts={[
          [
            axis('performance'),
            performance && `${format.number(performance.score, 2)} · ${expectation(performance.level)}`,
          ],
          [
            axis('potential'),
            potential && `${format.number(potential.score, 2)} · ${potentialLevel(potential.level)}`,
          ],
          [text('asOf'), format.date(asOf)],
          [text('ruleSet'), ruleSet],
          [text('recheck'), recheckOn && format.date(recheckOn)],
        ]}
      />
    </Panel>
  );
};
