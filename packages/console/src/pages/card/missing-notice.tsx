import type { components } from '@kotak9/client';
import { componentNames } from '../../language/talent-terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useTerm } from '../../language/use-term.ts';
import { useText } from '../../language/use-text.ts';
import { Notice } from '../../parts/notice.tsx';
import { mendingOf } from './mending.ts';
import { cardMessages } from './messages.ts';

type MissingInput = components['schemas']['MissingInput'];

const OWN_NAMES = { post: 'inputPost', status: 'inputStatus', placement: 'inputPlacement' } as const;

/** Why there is no box: each input that is lacking, why it does not count, and who has to do what about it. */
export const MissingNotice = ({ missing }: { readonly missing: readonly MissingInput[] }) => {
  const text = useText(cardMessages);
  const component = useTerm(componentNames);
  const format = useFormat();
  const nameOf = (input: string): string =>
    input === 'post' || input === 'status' || input === 'placement'
      ? text(OWN_NAMES[input])
      : component(input);
  const whyOf = ({ reason, since }: MissingInput): string =>
    reason === 'expired' && since !== null
      ? text('expired', { date: format.date(since) })
      : text(reason === 'expired' ? 'absent' : reason);
  return (
    <Notice tone="warn" title={text('missingTitle', { count: missing.length })}>
      <p>{text('missingLead')}</p>
      <ul className="card-missing">
        {missing.map((one) => (
          <li key={one.input}>
            <strong>{nameOf(one.input)}</strong>: {whyOf(one)}. {text(mendingOf(one.input))}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
