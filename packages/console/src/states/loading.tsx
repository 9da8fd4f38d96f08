import { useText } from '../language/use-text.ts';
import { stateMessages } from './messages.ts';
import './states.css';

/** Something is under way; it appears only after a moment, so that quick answers do not flicker. */
export const Loading = () => {
  const text = useText(stateMessages);
  return (
    <p className="loading" role="status">
      <span className="loading__dots" aria-hidden="true" />
      {text('loading')}
    </p>
  );
};
