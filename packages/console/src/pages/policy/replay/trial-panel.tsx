import type { RuleSet } from '@kotak9/rules';
import { useState } from 'react';
import { useReadWith } from '../../../api/use-read.ts';
import { useFormat } from '../../../language/use-format.ts';
import { useText } from '../../../language/use-text.ts';
import { Button } from '../../../parts/button.tsx';
import { Meter } from '../../../parts/meter.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Failed } from '../../../states/failed.tsx';
import type { JsonObject } from '../at-path.ts';
import type { PolicyInForce } from '../policy-types.ts';
import { replayMessages } from './messages.ts';
import { ReplayView } from './replay-view.tsx';
import { useReplay } from './use-replay.ts';

export interface TrialPanelProps {
  readonly content: JsonObject;
  /** Null while the draft has faults. */
  readonly ruleSet: RuleSet | null;
  readonly inForce: PolicyInForce;
  readonly isInForce: boolean;
}

/** What the policy would do to everybody, computed on this device by the rules of the service, as it is edited. */
export const TrialPanel = ({ content, ruleSet, inForce, isInForce }: TrialPanelProps) => {
  const text = useText(replayMessages);
  const { number, date } = useFormat();
  const [isOn, setOn] = useState(false);
  const counts = useReadWith({ enabled: isOn }, '/v1/nine-box', { query: { limit: 0 } });
  const trial = useReplay({
    isOn,
    from: inForce.ruleSet,
    to: ruleSet === null ? null : content,
    asOf: inForce.at,
  });
  const everybody = (counts.data?.data.boxes ?? []).reduce(
    (sum, { count }) => sum + count,
    counts.data?.data.unplaced.count ?? 0,
  );
  if (isInForce) return null;
  const { state, loaded, replayed, result, error } = trial;
  return (
    <Panel
      title={text('trialTitle')}
      hint={text('trialHint', { policy: inForce.policyId, date: date(inForce.at) })}
      actions={
        state === 'off' && (
          <Button kind="primary" isDisabled={ruleSet === null} onPress={() => setOn(true)}>
            {text('tryNow')}
          </Button>
        )
      }
    >
      {state === 'off' && <p className="quiet">{text(ruleSet === null ? 'tryFirstMend' : 'tryExplained')}</p>}
      {state === 'loading' && (
        <Meter
          label={text('readingPeople')}
          share={everybody === 0 ? 0 : loaded / everybody}
          text={`${number(loaded)} / ${number(everybody)}`}
        />
      )}
      {state === 'replaying' && result === null && (
        <Meter
          label={text('placingPeople')}
          share={loaded === 0 ? 0 : replayed / loaded}
          text={`${number(replayed)} / ${number(loaded)}`}
        />
      )}
      {state === 'failed' && (
        <Failed
          error={error}
          retry={() => {
            setOn(false);
            setTimeout(() => setOn(true));
          }}
        />
      )}
      {result !== null && (
        <>
          <p role="status" className="quiet small">
            {text(ruleSet === null ? 'staleResult' : state === 'replaying' ? 'placingAgain' : 'placedIn', {
              people: number(result.summary.all.people),
              seconds: number(result.milliseconds / 1000, 2),
            })}
          </p>
          <ReplayView
            result={result.summary}
            movers={result.summary.movers}
            beforePolicy={inForce.ruleSet}
            afterPolicy={content}
          />
        </>
      )}
    </Panel>
  );
};
