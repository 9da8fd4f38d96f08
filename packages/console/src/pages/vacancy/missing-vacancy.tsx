import { useText } from '../../language/use-text.ts';
import { TextLink } from '../../parts/text-link.tsx';
import { Empty } from '../../states/empty.tsx';
import { vacancyMessages } from './messages.ts';

export const MissingVacancy = () => {
  const text = useText(vacancyMessages);
  return (
    <Empty title={text('missingTitle')}>
      <p>{text('missingText')}</p>
      <TextLink to="/succession">{text('toSuccession')}</TextLink>
    </Empty>
  );
};
