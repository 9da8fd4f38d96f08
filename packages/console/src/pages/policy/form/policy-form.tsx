import { useText } from '../../../language/use-text.ts';
import { Choice } from '../../../parts/choice.tsx';
import { useAddress } from '../../../parts/use-address.ts';
import { policyMessages } from '../messages.ts';
import { SECTIONS, type Section } from '../sections.ts';
import { AxisForm } from './axis-form.tsx';
import { OtherForm } from './other-form.tsx';
import { ResultForm } from './result-form.tsx';
import { SuccessionForm } from './succession-form.tsx';

const FORMS: Readonly<Record<Section, () => React.ReactNode>> = {
  performance: () => <AxisForm axis="performance" />,
  potential: () => <AxisForm axis="potential" />,
  result: () => <ResultForm />,
  succession: () => <SuccessionForm />,
  other: () => <OtherForm />,
};

/** The policy in sections; which one is open stands in the address. */
export const PolicyForm = ({ faultsIn }: { readonly faultsIn: (section: Section) => number }) => {
  const text = useText(policyMessages);
  const { params, choose } = useAddress();
  const section = SECTIONS.find((one) => one === params.get('section')) ?? 'performance';
  const labelOf = (one: Section): string => {
    const faults = faultsIn(one);
    return faults === 0 ? text(`section-${one}`) : `${text(`section-${one}`)} (${faults})`;
  };
  return (
    <div className="policy-form">
      <Choice
        label={text('sections')}
        options={SECTIONS.map((one) => ({ value: one, label: labelOf(one) }))}
        value={section}
        onChange={(next) => choose({ section: next })}
      />
      {FORMS[section]()}
    </div>
  );
};
