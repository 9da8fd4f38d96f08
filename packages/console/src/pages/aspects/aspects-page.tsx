import { useReadWith } from '../../api/use-read.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Page } from '../../parts/page.tsx';
import { Select } from '../../parts/select.tsx';
import { useAddress } from '../../parts/use-address.ts';
import { ReadView } from '../../states/read-view.tsx';
import { INSTRUMENTS, readChosen, yearsToChoose } from './choose-assessment.ts';
import { HistoryTable } from './history-table.tsx';
import { aspectsMessages } from './messages.ts';
import { Overview } from './overview.tsx';
import './aspects.css';

const NAMES = { 'kasn-9-2019': 'old', 'permenpanrb-19-2025': 'renewed' } as const;

/** The merit index of one year by one instrument, and how it came about over the years. */
export default function AspectsPage() {
  const text = useText(aspectsMessages);
  const format = useFormat();
  const { params, choose } = useAddress();
  const supervision = useReadWith({ staleTime: 300_000 }, '/v1/merit-supervision');
  const history = useReadWith({}, '/v1/merit-index');

  return (
    <Page title={text('title')} lead={text('lead')}>
      <ReadView read={supervision}>
        {({ data: { on, bodies, awaited } }) => {
          const thisYear = Number(on.slice(0, 4));
          const chosen = readChosen(params, thisYear);
          return (
            <ReadView read={history}>
              {({ data: { items } }) => (
                <>
                  <search className="aspects__choices">
                    <Select
                      label={text('instrument')}
                      value={chosen.instrument}
                      onChange={(value) => choose({ instrument: value })}
                      options={INSTRUMENTS.map((one) => ({ value: one, label: text(NAMES[one]) }))}
                    />
                    <Select
                      label={text('year')}
                      value={String(chosen.year)}
                      onChange={(value) => choose({ year: value })}
                      options={yearsToChoose(items, thisYear, chosen.year).map((year) => ({
                        value: String(year),
                        label: String(year),
                      }))}
                    />
                  </search>
                  <p className="quiet small">
                    {text('supervisors', { bodies: bodies.map(({ name }) => name).join(', ') })}
                    {awaited !== null &&
                      ` ${text('awaited', {
                        name: awaited.name,
                        date: format.date(awaited.dueBy),
                        ordered: format.date(awaited.orderedOn),
                      })}`}
                  </p>
                  <Overview key={`${chosen.instrument} ${chosen.year}`} chosen={chosen} history={items} />
                  <HistoryTable history={items} />
                </>
              )}
            </ReadView>
          );
        }}
      </ReadView>
    </Page>
  );
}
