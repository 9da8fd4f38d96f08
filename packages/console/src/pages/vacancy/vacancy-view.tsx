import { problemCodeOf } from '../../api/problem-code-of.ts';
import { useRead, useRows } from '../../api/use-read.ts';
import { levelNames } from '../../language/terms.ts';
import { useText } from '../../language/use-text.ts';
import { Page } from '../../parts/page.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useHasRole } from '../../session/use-session.ts';
import { Empty } from '../../states/empty.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { AwaitedDraft } from './awaited-draft.tsx';
import { CommitteeActs } from './committee-acts.tsx';
import { Comparison } from './comparison.tsx';
import { DecisionTaken } from './decision-taken.tsx';
import { EligibilityChecks } from './eligibility-checks.tsx';
import { ExcludedPeople } from './excluded-people.tsx';
import { ListHead } from './list-head.tsx';
import type { Vacancy } from './list-types.ts';
import { vacancyMessages } from './messages.ts';
import { Ranking } from './ranking.tsx';
import { VacancyHead } from './vacancy-head.tsx';

export const VacancyView = ({ vacancy }: { readonly vacancy: Vacancy }) => {
  const text = useText(vacancyMessages);
  const level = useText(levelNames);
  const isMayor = useHasRole('appointing-official');
  const isPlanner = useHasRole('hr-admin', 'talent-committee', 'auditor');
  const units = useRows('/v1/units');
  const list = useRead('/v1/vacancies/{id}/succession-list', { path: { id: vacancy.id } });
  const missing = problemCodeOf(list.error);
  const unit = units.data?.find(({ id }) => id === vacancy.unitId)?.name ?? vacancy.unitId;
  return (
    <Page
      title={vacancy.title}
      lead={text('lead', { level: level(vacancy.level), unit })}
      actions={
        <>
          {isPlanner && (
            <TextLink kind="secondary" to={`/succession/${vacancy.id}/cascade`}>
              {text('toCascade')}
            </TextLink>
          )}
          {isMayor && list.data?.data.status === 'published' && (
            <TextLink kind="primary" to={`/succession/${vacancy.id}/decision`}>
              {text('toDecision')}
            </TextLink>
          )}
        </>
      }
    >
      <VacancyHead vacancy={vacancy} />
      {missing === 'succession-list/not-drafted' ? (
        <AwaitedDraft lookAgain={() => void list.refetch()} />
      ) : missing === 'succession-list/not-published' ? (
        <Empty title={text('notPublishedTitle')}>{text('notPublishedText')}</Empty>
      ) : (
        <ReadView read={list}>
          {({ data, etag }) => (
            <>
              {data.decision !== null && <DecisionTaken list={data} decision={data.decision} />}
              <ListHead list={data}>
                <CommitteeActs list={data} etag={etag} reload={() => void list.refetch()} />
              </ListHead>
              {isPlanner && <EligibilityChecks list={data} level={vacancy.level} />}
              <Comparison list={data} />
              {isPlanner && data.candidates.length > data.shortlist.length && <Ranking list={data} />}
              {isPlanner && <ExcludedPeople people={data.excluded} />}
            </>
          )}
        </ReadView>
      )}
    </Page>
  );
};
