import type { components } from '@kotak9/client';
import { useFormat } from '../../language/use-format.ts';
import { useTerm } from '../../language/use-term.ts';
import { useText } from '../../language/use-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { objectionMessages } from './messages.ts';
import { STATUS_TONES } from './status-tones.ts';
import { claimNames, endingNames, kindNames, statusNames } from './terms.ts';

type Objection = components['schemas']['Objection'];

/** What is objected to, in the person's words, with the evidence named. */
export const AboutPanel = ({ objection }: { readonly objection: Objection }) => {
  const text = useText(objectionMessages);
  const kind = useTerm(kindNames);
  const claim = useText(claimNames);
  const { contested, evidence, statement } = objection;
  return (
    <Panel title={text('about')}>
      <Facts
        facts={[
          [text('kind'), kind(objection.kind)],
          [text('claim'), claim(objection.claim)],
          [
            text('contested'),
            contested && text('contestedText', { version: contested.version, ruleSet: contested.ruleSet }),
          ],
          [
            text('statement'),
            <p key="statement" className="objection-words">
              {statement}
            </p>,
          ],
          [
            text('evidence'),
            evidence.length === 0 ? (
              text('noEvidence')
            ) : (
              <ul key="evidence" className="objection-list">
                {evidence.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
    </Panel>
  );
};

/** Where it stands, who has to act, and until when. */
export const CoursePanel = ({ objection }: { readonly objection: Objection }) => {
  const text = useText(objectionMessages);
  const status = useText(statusNames);
  const ending = useText(endingNames);
  const format = useFormat();
  const { instance, dueOn, above } = objection;
  const values = { instance: instance.name, date: format.date(dueOn) };
  const said = {
    open: () => text('awaits', values),
    overdue: () => text('late', values),
    answered: () => text('answeredText', values),
    closed: () =>
      text('closedText', {
        date: values.date,
        ending: objection.ending === null ? '—' : ending(objection.ending),
      }),
  } as const satisfies Record<Objection['status'], () => string>;
  return (
    <Panel
      title={text('course')}
      actions={<Badge tone={STATUS_TONES[objection.status]}>{status(objection.status)}</Badge>}
    >
      <p>{said[objection.status]()}</p>
      {objection.status !== 'closed' && (
        <>
          <Facts
            facts={[
              [
                text('above'),
                above.length === 0 ? text('noAbove') : above.map(({ name }) => name).join(' → '),
              ],
            ]}
          />
          <p className="quiet small">{text('frozen')}</p>
        </>
      )}
    </Panel>
  );
};
