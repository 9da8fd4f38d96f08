import { useParams } from 'wouter';
import { useRead } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Page } from '../../parts/page.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { isMissing } from './is-missing.ts';
import { vacancyMessages } from './messages.ts';
import { MissingVacancy } from './missing-vacancy.tsx';
import { VacancyView } from './vacancy-view.tsx';
import './vacancy.css';

/** One vacancy: who may fill it, and how far the list is. */
export default function VacancyPage() {
  const { vacancy: id = '' } = useParams<{ vacancy: string }>();
  const text = useText(vacancyMessages);
  const vacancy = useRead('/v1/vacancies/{id}', { path: { id } });
  if (vacancy.data !== undefined) return <VacancyView vacancy={vacancy.data.data} />;
  return (
    <Page title={text('fallbackTitle')}>
      {isMissing(vacancy.error) ? <MissingVacancy /> : <ReadView read={vacancy}>{() => null}</ReadView>}
    </Page>
  );
}
