import { useParams } from 'wouter';
import { useRows } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Page } from '../../parts/page.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Empty } from '../../states/empty.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { vacancyMessages } from './messages.ts';
import { VacancyView } from './vacancy-view.tsx';
import './vacancy.css';

/** One vacancy: who may fill it, and how far the list is. */
export default function VacancyPage() {
  const { vacancy: id = '' } = useParams<{ vacancy: string }>();
  const text = useText(vacancyMessages);
  const vacancies = useRows('/v1/vacancies');
  const vacancy = vacancies.data?.find((one) => one.id === id);
  if (vacancy !== undefined) return <VacancyView vacancy={vacancy} />;
  return (
    <Page title={text('fallbackTitle')}>
      <ReadView read={vacancies}>
        {() => (
          <Empty title={text('missingTitle')}>
            <p>{text('missingText')}</p>
            <TextLink to="/succession">{text('toSuccession')}</TextLink>
          </Empty>
        )}
      </ReadView>
    </Page>
  );
}
