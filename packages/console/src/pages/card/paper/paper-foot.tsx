import type { components } from '@kotak9/client';
import { roleNames } from '../../../language/terms.ts';
import { useFormat } from '../../../language/use-format.ts';
import { useText } from '../../../language/use-text.ts';
import { useSession } from '../../../session/use-session.ts';
import { paperMessages } from './paper-messages.ts';

/** By what it was calculated, who printed it, and when. */
export const PaperFoot = ({ placement }: { readonly placement: components['schemas']['Placement'] }) => {
  const text = useText(paperMessages);
  const role = useText(roleNames);
  const format = useFormat();
  const { name, nip, subject, roles } = useSession();
  return (
    <footer className="paper__foot">
      <p>{text('basis', { asOf: format.date(placement.asOf), ruleSet: placement.ruleSet })}</p>
      <p>
        {text('printed', {
          at: format.instant(new Date().toISOString()),
          who: name ?? nip ?? subject,
          role: roles.map((one) => role(one)).join(', '),
        })}
      </p>
    </footer>
  );
};
