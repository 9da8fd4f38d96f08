import { useState } from 'react';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { useHasRole } from '../../session/use-session.ts';
import { aspectMessages } from './aspect-messages.ts';
import type { Item, MeritPaper } from './merit-types.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

export interface PapersOfItemProps {
  readonly item: Pick<Item, 'id' | 'levels'>;
  readonly papers: readonly MeritPaper[];
}

/** Rules, decrees and reports that are evidence of an item. */
export const PapersOfItem = ({ item, papers }: PapersOfItemProps) => {
  const text = useText(aspectMessages);
  const format = useFormat();
  const isHr = useHasRole('hr-admin');
  const [withdrawing, setWithdrawing] = useState<MeritPaper | null>(null);
  const asksForPapers = item.levels.flat().some(({ measure }) => measure === 'document');
  if (papers.length === 0 && !asksForPapers) return null;
  return (
    <div>
      <h4>{text('papersOf')}</h4>
      {papers.length === 0 && <p className="quiet small">{text('papersNone')}</p>}
      <ul className="aspects__papers small">
        {papers.map((paper) => {
          const { id, title, number, date, link, withdrawn } = paper;
          return (
            <li key={id}>
              <a href={link} target="_blank" rel="noreferrer">
                {text('paper', { title, number, date: format.date(date) })}
                <span className="visually-hidden"> ({text('opensOutside')})</span>
              </a>
              {withdrawn !== null && (
                <span className="quiet">
                  {' '}
                  {text('withdrawn', { date: format.date(withdrawn.on), reason: withdrawn.reason })}
                </span>
              )}
              {isHr && withdrawn === null && (
                <Button
                  kind="plain"
                  aria-label={text('withdrawOf', { title })}
                  onPress={() => setWithdrawing(paper)}
                >
                  {text('withdraw')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {withdrawing !== null && <WithdrawDialog paper={withdrawing} onClose={() => setWithdrawing(null)} />}
    </div>
  );
};
