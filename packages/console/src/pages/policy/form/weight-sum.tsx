import { useFormat } from '../../../language/use-format.ts';
import { useText } from '../../../language/use-text.ts';
import { Meter } from '../../../parts/meter.tsx';
import { policyMessages } from '../messages.ts';

/** What the weights make together: a hundred, or how much is lacking or too much. */
export const WeightSum = ({ weights }: { readonly weights: readonly (number | null)[] }) => {
  const text = useText(policyMessages);
  const { number } = useFormat();
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  const rest = Math.round((100 - sum) * 1000) / 1000;
  const digits = Number.isInteger(rest) ? 0 : 2;
  const verdict =
    rest === 0
      ? text('sumRight')
      : text(rest > 0 ? 'sumLacks' : 'sumExceeds', { by: number(Math.abs(rest), digits) });
  return (
    <div className={rest === 0 ? undefined : 'policy-sum--wrong'} aria-live="polite">
      <Meter label={text('sum')} share={sum / 100} text={`${number(100 - rest, digits)} % · ${verdict}`} />
    </div>
  );
};
