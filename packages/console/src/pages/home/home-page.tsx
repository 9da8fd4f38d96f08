import { useText } from '../../language/use-text.ts';
import { Page } from '../../parts/page.tsx';
import { STAFF } from '../../session/roles.ts';
import { useHasRole } from '../../session/use-session.ts';
import { BoxesToday } from './boxes-today.tsx';
import { DataReadiness } from './data-readiness.tsx';
import { homeMessages } from './messages.ts';
import { OpenObjections } from './open-objections.tsx';
import { OwnStanding } from './own-standing.tsx';
import { VacanciesAhead } from './vacancies-ahead.tsx';
import { WaitingDecisions } from './waiting-decisions.tsx';
import './home.css';

/** What waits for the caller, by role. */
export default function HomePage() {
  const text = useText(homeMessages);
  const isStaff = useHasRole(...STAFF);
  const isPlanner = useHasRole('hr-admin', 'talent-committee', 'auditor');
  const chooses = useHasRole('appointing-official');
  const isAsn = useHasRole('asn');
  return (
    <Page title={text('title')} lead={text('lead')}>
      <div className="home">
        <div className="home__column">
          {chooses && <WaitingDecisions />}
          {isAsn && <OwnStanding />}
          {isStaff && <BoxesToday />}
          {isPlanner && <DataReadiness />}
        </div>
        {(isStaff || chooses) && (
          <div className="home__column">
            {(isPlanner || chooses) && <VacanciesAhead />}
            {isStaff && <OpenObjections />}
          </div>
        )}
      </div>
    </Page>
  );
}
