import { FOLLOW_UP_ACTIONS } from '@kotak9/rules';
import { useLanguage } from '../../language/language.ts';
import { expectationNames, potentialNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { spelled } from '../../language/use-term.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import type { BoxRow } from './box-rows.ts';
import { nineBoxMessages } from './messages.ts';

const isKnown = (code: string): code is keyof typeof FOLLOW_UP_ACTIONS =>
  Object.hasOwn(FOLLOW_UP_ACTIONS, code);

export interface BoxDetailProps {
  readonly row: BoxRow;
  readonly count: number;
  readonly placed: number;
  readonly showTable: () => void;
  readonly close: () => void;
}

/** What the chosen box means, and what the policy in force recommends for whoever stands in it. */
export const BoxDetail = ({ row, count, placed, showTable, close }: BoxDetailProps) => {
  const text = useText(nineBoxMessages);
  const performance = useText(expectationNames);
  const potential = useText(potentialNames);
  const format = useFormat();
  const [language] = useLanguage();
  const share = format.percent(placed === 0 ? 0 : count / placed, 1);
  return (
    <Panel
      title={`${text('boxTitle', { box: row.box })}: ${performance(row.performance)} · ${potential(row.potential)}`}
      hint={text('boxCount', { count, share })}
      actions={
        <div className="nine-box__actions">
          <Button onPress={showTable}>{text('showTable')}</Button>
          <Button onPress={close}>{text('close')}</Button>
        </div>
      }
    >
      <h3>
        {text('followUp')} <span className="quiet small">{text('followUpHint')}</span>
      </h3>
      <ul className="nine-box__follow-up">
        {row.recommendation.map((code) => (
          <li key={code}>{isKnown(code) ? FOLLOW_UP_ACTIONS[code][language] : spelled(code)}</li>
        ))}
      </ul>
    </Panel>
  );
};
