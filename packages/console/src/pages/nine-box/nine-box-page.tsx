import { useRead } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Page } from '../../parts/page.tsx';
import { Empty } from '../../states/empty.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { readBoxRows } from './box-rows.ts';
import { ExportButtons } from './export-buttons.tsx';
import { LiveNews } from './live-news.tsx';
import { nineBoxMessages } from './messages.ts';
import { NineBoxView } from './nine-box-view.tsx';
import { useLiveStanding } from './use-live-standing.ts';
import { useLook } from './use-look.ts';
import './nine-box.css';

/** Where everybody stands, to be narrowed, compared and followed while it changes. What is looked at is in the address. */
export default function NineBoxPage() {
  const text = useText(nineBoxMessages);
  const { look, choose } = useLook();
  const policy = useRead('/v1/policies/in-force');
  const { read, isStalled } = useLiveStanding();
  return (
    <Page title={text('title')} lead={text('lead')} actions={<ExportButtons unit={look.unit} />}>
      <ReadView read={policy}>
        {({ data: { at, ruleSet } }) => (
          <ReadView read={read}>
            {({ people, moves }) =>
              people.length === 0 ? (
                <Empty title={text('noPeople')}>{text('noPeopleText')}</Empty>
              ) : (
                <>
                  <LiveNews moves={moves} isStalled={isStalled} />
                  <NineBoxView
                    live={people}
                    moves={moves}
                    rows={readBoxRows(ruleSet)}
                    today={at}
                    look={look}
                    choose={choose}
                  />
                </>
              )
            }
          </ReadView>
        )}
      </ReadView>
    </Page>
  );
}
