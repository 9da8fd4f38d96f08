import { useState } from 'react';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import type { Difference } from './differences.ts';
import { entriesApart } from './entries-apart.ts';
import { policyMessages } from './messages.ts';
import { useFieldName } from './use-field-name.ts';

const AT_FIRST = 10;
/** Of whole sentences it is said how many there are. */
const MOST_LETTERS = 200;

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
  const sayWords = (words: readonly (string | number)[]): string => {
    const said = words.map((word) => name(String(word))).join(', ');
    if (words.length === 0) return text('noOther');
    return said.length > MOST_LETTERS ? text('entries', { count: words.length }) : said;
  };
  const sayBoth = ({ before: was, after: is }: Difference): readonly [string, string] => {
    const apart = entriesApart(was, is);
    return apart === null ? [say(was), say(is)] : [sayWords(apart.before), sayWords(apart.after)];
  };
  return (
    <>
      <ul className="policy-differences">
        {(isWhole ? differences : differences.slice(0, AT_FIRST)).map((one) => {
          const [was, is] = sayBoth(one);
          return (
            <li key={one.path}>
              <p>{one.place.map(name).join(' › ')}</p>
              <dl>
                <div>
                  <dt>{before}</dt>
                  <dd>{was}</dd>
                </div>
                <div>
                  <dt>{after}</dt>
                  <dd>{is}</dd>
                </div>
              </dl>
            </li>
          );
        })}
      </ul>
      {differences.length > AT_FIRST && !isWhole && (
        <Button kind="plain" onPress={() => showWhole(true)}>
          {text('showAll', { count: differences.length })}
        </Button>
      )}
    </>
  );
};
