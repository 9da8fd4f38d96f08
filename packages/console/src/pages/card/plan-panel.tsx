import type { components } from '@kotak9/client';
import { competencyNames } from '../../language/person-terms.ts';
import { planStatusNames, programmeNames } from '../../language/talent-terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useTerm } from '../../language/use-term.ts';
import { useText } from '../../language/use-text.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Meter } from '../../parts/meter.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Empty } from '../../states/empty.tsx';
import { outlookMessages } from './outlook-messages.ts';

/** The development plan of the year: hours reached, and what is to be done for which competency. */
export const PlanPanel = ({ plan }: { readonly plan: components['schemas']['PersonDevelopmentPlan'] }) => {
  const text = useText(outlookMessages);
  const competency = useTerm(competencyNames);
  const programme = useText(programmeNames);
  const status = useText(planStatusNames);
  const format = useFormat();
  const { hours } = plan;
  const title = text('plan', { year: String(plan.year) });
  return (
    <Panel title={title} hint={text(plan.proposed ? 'proposed' : 'set')}>
      <Meter
        label={text('hours')}
        share={hours.required === 0 ? 1 : hours.done / hours.required}
        text={text('hoursDone', { done: format.number(hours.done), required: format.number(hours.required) })}
      />
      {plan.items.length === 0 ? (
        <Empty title={text('noPlan')}>{text('noPlanText')}</Empty>
      ) : (
        <DataTable
          caption={title}
          rows={plan.items}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'competency',
              title: text('competency'),
              cell: (item) => (item.competency === null ? text('hoursOnly') : competency(item.competency)),
            },
            { id: 'programme', title: text('programme'), cell: (item) => programme(item.programme) },
            {
              id: 'hours',
              title: text('planHours'),
              isNumber: true,
              cell: (item) => format.number(item.hours),
            },
            { id: 'status', title: text('planStatus'), cell: (item) => status(item.status) },
          ]}
        />
      )}
    </Panel>
  );
};
