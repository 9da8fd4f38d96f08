import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { policyMessages } from './messages.ts';
import type { Policy } from './policy-types.ts';
import { StatusBadge } from './status-badge.tsx';
import { usePersonName } from './use-person-name.ts';

/** Where a policy stands and who brought it there. */
export const PolicyFacts = ({ policy }: { readonly policy: Policy }) => {
  const text = useText(policyMessages);
  const { date, instant } = useFormat();
  const personName = usePersonName();
  const { id, status, basedOn, draftedBy, validatedBy, preset, version, contentHash, activations } = policy;
  return (
    <Panel title={text('factsTitle')}>
      <Facts
        facts={[
          [text('status'), <StatusBadge key="status" status={status} />],
          [text('policyId'), <code key="id">{id}</code>],
          [text('basedOn'), basedOn && <TextLink to={`/policies/${basedOn}`}>{basedOn}</TextLink>],
          [text('draftedBy'), draftedBy === null ? (preset ? text('shipped') : null) : personName(draftedBy)],
          [text('validatedBy'), validatedBy && personName(validatedBy)],
          [text('version'), version === 0 ? null : version],
          [text('contentHash'), <code key="hash">{contentHash.slice(0, 16)}…</code>],
        ]}
      />
      {activations.length > 0 && (
        <ul className="policy-activations">
          {activations.map((one) => (
            <li key={one.activationHash}>
              <p>{text('activatedFrom', { date: date(one.from), minutes: one.minutesNumber })}</p>
              <p className="quiet small">
                {text('activatedBy', { by: personName(one.activatedBy), at: instant(one.activatedAt) })}{' '}
                {text('signedBy', {
                  names: one.signatories.map(({ nip, body }) => `${nip} (${body})`).join(', '),
                })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
