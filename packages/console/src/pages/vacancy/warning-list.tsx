import { useText } from '../../language/use-text.ts';
import { useVerdict } from '../../language/use-verdict.ts';
import type { Verdict } from './list-types.ts';
import { comparisonMessages } from './messages.ts';

/** Requirements that are not met and only warn, each with its legal basis. */
export const WarningList = ({ warnings }: { readonly warnings: readonly Verdict[] }) => {
  const text = useText(comparisonMessages);
  const verdict = useVerdict();
  if (warnings.length === 0) return text('noWarnings');
  return (
    <ul className="vacancy-warnings">
      {warnings.map(({ requirement, expected, actual, legalBasis }) => (
        <li key={requirement}>
          {text('verdict', {
            name: verdict.name(requirement),
            expected: verdict.value(requirement, expected),
            actual: verdict.value(requirement, actual),
          })}
          <span className="vacancy-basis">{legalBasis}</span>
        </li>
      ))}
    </ul>
  );
};
