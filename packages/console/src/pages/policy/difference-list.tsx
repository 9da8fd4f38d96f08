import { useState } from 'react';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import type { Difference } from './differences.ts';
import { policyMessages } from './messages.ts';
import { useFieldName } from './use-field-name.ts';

const AT_FIRST = 10;

export interface DifferenceListProps {
  readonly differences: readonly Difference[];
  /** What the two sides are called. */
  readonly before: string;
  readonly after: string;
}

/** Values that two versions do not share, one under the other. */
export const DifferenceList = ({ differences, before, after }: DifferenceListProps) => {
  const text = useText(policyMessages);
  const name = useFieldName();
  const [isWhole, showWhole] = useState(false);
  const say = (value: unknown): string => {
    if (value === null || value === undefined) return text('none');
    if (typeof value === 'string') return name(value);
    if (Array.isArray(value)) return text('entries', { count: value.length });
    return typeof value === 'object' ? text('present') : String(value);
  };
  return (
    <>
      <ul className="policy-differences">
        {(isWhole ? differences : differences.slice(0, AT_FIRST)).map((one) => (
          <li key={one.path}>
            <p>{one.place.map(name).join(' › ')}</p>
            <dl>
              <div>
                <dt>{before}</dt>
                <dd>{say(one.before)}</dd>
              </div>
              <div>
                <dt>{after}</dt>
                <dd>{say(one.after)}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
      {differences.length > AT_FIRST && !isWhole && (
        <Button kind="plain" onPress={() => showWhole(true)}>
          {text('showAll', { count: differences.length })}
        </Button>
      )}
    </>
  );
};
