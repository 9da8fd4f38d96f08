import { useRowsWith } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { Page } from '../../parts/page.tsx';
import { useAddress } from '../../parts/use-address.ts';
import { ReadView } from '../../states/read-view.tsx';
import { DecisionsPanel } from './decisions-panel.tsx';
import { overseerMessages } from './messages.ts';
import { RefusalsPanel } from './refusals-panel.tsx';
import { readSpan } from './span.ts';
import { Summary } from './summary.tsx';
import './overseer.css';

/** What was decided and what was refused, between two days that stand in the address. */
export default function OverseerPage() {
  const text = useText(overseerMessages);
  const { params, choose } = useAddress();
  const query = readSpan(params);
  const reading = { keepPrevious: true };
  const decisions = useRowsWith(reading, '/v1/decisions', { query });
  const refusals = useRowsWith(reading, '/v1/refusals', { query });

  return (
    <Page title={text('title')} lead={text('lead')}>
      <search className="overseer__span">
        <DateField label={text('from')} value={query.from ?? ''} onChange={(from) => choose({ from })} />
        <DateField label={text('to')} value={query.to ?? ''} onChange={(to) => choose({ to })} />
        {(query.from !== undefined || query.to !== undefined) && (
          <Button onPress={() => choose({ from: '', to: '' })}>{text('allTime')}</Button>
        )}
      </search>
      <ReadView read={decisions}>
        {(decided) => (
          <ReadView read={refusals}>
            {(refused) => (
              <>
                <Summary decisions={decided} refusals={refused} chooseCode={(code) => choose({ code })} />
                <DecisionsPanel decisions={decided} span={query} />
                <RefusalsPanel
                  refusals={refused}
                  span={query}
                  code={params.get('code') ?? ''}
                  chooseCode={(code) => choose({ code })}
                />
              </>
            )}
          </ReadView>
        )}
      </ReadView>
    </Page>
  );
}
