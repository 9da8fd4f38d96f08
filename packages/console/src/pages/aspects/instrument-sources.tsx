import { useText } from '../../language/use-text.ts';
import type { Instrument } from './merit-types.ts';
import { aspectsMessages } from './messages.ts';

/** Where the instrument comes from, and what no source tells: in the words of its data. */
export const InstrumentSources = ({ instrument }: { readonly instrument: Instrument }) => {
  const text = useText(aspectsMessages);
  return (
    <details className="small">
      <summary>{text('sources')}</summary>
      <ul className="aspects__sources" lang="id">
        {[instrument.title, instrument.source, ...instrument.assumptions].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
};
