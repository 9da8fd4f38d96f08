import { ProblemError } from '@kotak9/client';
import { type Failure, failureOf } from '../api/query-client.ts';
import { useText } from '../language/use-text.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { stateMessages } from './messages.ts';

const TITLES = {
  offline: 'offlineTitle',
  broken: 'brokenTitle',
  'not-found': 'notFoundTitle',
  'no-permission': 'noPermissionTitle',
  refused: 'refusedTitle',
  conflict: 'conflictTitle',
} as const satisfies Record<Failure, string>;

export interface FailedProps {
  readonly error: unknown;
  /** What the button does; for a conflict: loads what is there now. */
  readonly retry?: () => void;
}

/** A read or a change that failed: what happened, what to do, and, of a refusal, every field it is about. */
export const Failed = ({ error, retry }: FailedProps) => {
  const text = useText(stateMessages);
  const failure = failureOf(error);
  const problem = error instanceof ProblemError ? error : null;
  const sentences: Readonly<Record<Failure, string>> = {
    offline: text('offlineText'),
    broken: text('brokenText', { id: problem?.correlationId ?? '—' }),
    'not-found': problem?.detail || text('notFoundText'),
    'no-permission': problem?.detail || text('refusedForbidden'),
    refused: problem?.detail ?? '',
    conflict: text('conflictText'),
  };
  return (
    <Notice
      tone={failure === 'conflict' || failure === 'offline' ? 'warn' : 'bad'}
      title={text(TITLES[failure])}
      isNews
    >
      <p>{sentences[failure]}</p>
      {problem !== null && problem.errors.length > 0 && (
        <ul className="failed__fields">
          {problem.errors.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              <code>{field}</code> {message}
            </li>
          ))}
        </ul>
      )}
      {retry !== undefined && (
        <Button onPress={retry}>{text(failure === 'conflict' ? 'loadNewest' : 'retry')}</Button>
      )}
    </Notice>
  );
};
