import { POST_LEVELS } from '@kotak9/rules';
import { useReadWith, useRows } from '../../api/use-read.ts';
import { levelNames } from '../../language/terms.ts';
import { useText } from '../../language/use-text.ts';
import { Page } from '../../parts/page.tsx';
import { Select } from '../../parts/select.tsx';
import { useAddress } from '../../parts/use-address.ts';
import { ReadView } from '../../states/read-view.tsx';
import { timelineMessages } from './messages.ts';
import { Outlook } from './outlook.tsx';
import './timeline.css';

const YEARS = 5;

/** Five years of vacancies; what is looked at, and what is supposed, stands in the address. */
export default function TimelinePage() {
  const text = useText(timelineMessages);
  const levelName = useText(levelNames);
  const { params, choose } = useAddress();
  const units = useRows('/v1/units');
  const level = POST_LEVELS.find((one) => one === params.get('level'));
  const unit = params.get('unit') ?? '';
  const shown = { ...(level !== undefined && { level }), ...(unit !== '' && { unit }) };
  const forecast = useReadWith({ keepPrevious: true }, '/v1/forecast', { query: { years: YEARS, ...shown } });
  const policy = useReadWith({ staleTime: Number.POSITIVE_INFINITY }, '/v1/policies/in-force');

  const any = { value: '', label: text('all') };
  return (
    <Page title={text('title')} lead={text('lead')}>
      <search className="timeline__filters">
        <Select
          label={text('level')}
          hint={text('levelHint')}
          value={level ?? ''}
          onChange={(value) => choose({ level: value })}
          options={[any, ...POST_LEVELS.map((one) => ({ value: one, label: levelName(one) }))]}
        />
        <Select
          label={text('unit')}
          hint={text('unitHint')}
          value={unit}
          onChange={(value) => choose({ unit: value })}
          options={[any, ...(units.data ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
        />
      </search>
      <ReadView read={forecast}>
        {({ data }) => (
          <ReadView read={policy}>
            {(inForce) => (
              <Outlook
                forecast={data}
                ruleSet={inForce.data.ruleSet}
                shown={shown}
                units={units.data ?? []}
                params={params}
                choose={(name, value) => choose({ [name]: value })}
              />
            )}
          </ReadView>
        )}
      </ReadView>
    </Page>
  );
}
