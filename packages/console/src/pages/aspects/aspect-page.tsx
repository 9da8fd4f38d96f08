import { useParams } from 'wouter';
import { useReadWith } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Page } from '../../parts/page.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useAddress } from '../../parts/use-address.ts';
import { ReadView } from '../../states/read-view.tsx';
import { aspectMessages } from './aspect-messages.ts';
import { aspectNames, toAspectId } from './aspect-names.ts';
import { AspectView } from './aspect-view.tsx';
import { instrumentOf, readChosen } from './choose-assessment.ts';
import './aspects.css';

/** One aspect: its figures, its items with level and suggested level, and the evidence of each. */
export default function AspectPage() {
  const text = useText(aspectMessages);
  const aspectName = useText(aspectNames);
  const { params } = useAddress();
  const aspect = toAspectId(useParams()['aspect']);
  const supervision = useReadWith({ staleTime: 300_000 }, '/v1/merit-supervision');
  if (aspect === null) {
    return (
      <Page title={text('unknown')} lead={text('unknownText')}>
        <Overview year={null} aspect="1" />
      </Page>
    );
  }
  const asked = readChosen(params, Number.NaN).year;
  return (
    <ReadView read={supervision}>
      {({ data: { on } }) => {
        const year = Number.isNaN(asked) ? Number(on.slice(0, 4)) : asked;
        return (
          <Page
            title={aspectName(aspect)}
            lead={text('lead', { number: aspect, year: String(year) })}
            actions={<Overview year={year} aspect={aspect} />}
          >
            <AspectView key={`${aspect} ${year}`} aspect={aspect} year={year} />
          </Page>
        );
      }}
    </ReadView>
  );
}

const Overview = ({ year, aspect }: { readonly year: number | null; readonly aspect: string }) => {
  const text = useText(aspectMessages);
  const chosen = year === null ? '' : `?year=${year}&instrument=${instrumentOf(aspect)}`;
  return (
    <TextLink kind="secondary" to={`/aspects${chosen}`}>
      {text('toOverview')}
    </TextLink>
  );
};
