import type { ExplainedFault } from '@kotak9/rules';
import { useLanguage } from '../../language/language.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useAddress } from '../../parts/use-address.ts';
import { faultSentence } from './fault-sentence.ts';
import { policyMessages } from './messages.ts';
import { sectionOf } from './sections.ts';

/** Everything that keeps a draft from being evaluated, each with what mends it and a way to it. */
export const FaultsPanel = ({ faults }: { readonly faults: readonly ExplainedFault[] }) => {
  const text = useText(policyMessages);
  const [language] = useLanguage();
  const { choose } = useAddress();
  return (
    <Panel title={text('faultsTitle')}>
      <p role="status">
        {faults.length === 0 ? text('noFaults') : text('faultsCount', { count: faults.length })}
      </p>
      {faults.length > 0 && (
        <ul className="policy-faults">
          {faults.map((fault) => (
            <li key={`${fault.path} ${fault.message.en}`}>
              <p>{faultSentence(fault, language)}</p>
              <p className="quiet small">
                <code>{fault.path}</code>
              </p>
              <Button kind="plain" onPress={() => choose({ section: sectionOf(fault.path) })}>
                {text('openSection', { section: text(`section-${sectionOf(fault.path)}`) })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
