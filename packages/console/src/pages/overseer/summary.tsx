import { useFormat } from '../../language/use-format.ts';
import { useTerm } from '../../language/use-term.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Stat, Stats } from '../../parts/stat.tsx';
import { countCodes } from './count-codes.ts';
import { overseerMessages } from './messages.ts';
import { QuarterChart } from './quarter-chart.tsx';
import { byQuarter, shareOfFirst } from './quarters.ts';
import { refusalNames } from './refusal-names.ts';
import type { Decision, RefusedAttempt } from './types.ts';

export interface SummaryProps {
  readonly decisions: readonly Decision[];
  readonly refusals: readonly RefusedAttempt[];
  readonly chooseCode: (code: string) => void;
}

/** The whole at a glance: how often rank 1 was chosen, and what was refused how often. */
export const Summary = ({ decisions, refusals, chooseCode }: SummaryProps) => {
  const text = useText(overseerMessages);
  const reason = useTerm(refusalNames);
  const format = useFormat();
  const share = shareOfFirst(decisions);
  const first = decisions.filter(({ chosen }) => chosen.rank === 1).length;
  const codes = countCodes(refusals);
  return (
    <>
      <Stats>
        <Stat
          label={text('decisions')}
          value={format.number(decisions.length)}
          hint={text('decisionsHint')}
        />
        <Stat
          label={text('firstShare')}
          value={share === null ? '—' : format.percent(share)}
          hint={text('firstShareHint', { first, all: decisions.length })}
        />
        <Stat
          label={text('others')}
          value={format.number(decisions.length - first)}
          hint={text('othersHint')}
        />
        <Stat label={text('refused')} value={format.number(refusals.length)} hint={text('refusedHint')} />
      </Stats>
      {(decisions.length > 0 || codes.length > 0) && (
        <div className="overseer__halves">
          {decisions.length > 0 && (
            <Panel title={text('quarters')} hint={text('quartersHint')}>
              <QuarterChart quarters={byQuarter(decisions)} />
            </Panel>
          )}
          {codes.length > 0 && (
            <Panel title={text('codes')} hint={text('codesHint')}>
              <ul className="overseer__codes">
                {codes.map(({ code, count }) => (
                  <li key={code}>
                    <Button
                      kind="plain"
                      aria-label={text('showCode', { name: reason(code) })}
                      onPress={() => chooseCode(code)}
                    >
                      {reason(code)}
                    </Button>
                    <span className="overseer__track" aria-hidden="true">
                      <span style={{ inlineSize: `${(count / refusals.length) * 100}%` }} />
                    </span>
                    <span className="number">{format.number(count)}</span>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
        </div>
      )}
    </>
  );
};
