import { useRead } from '../../../api/use-read.ts';
import { useFormat } from '../../../language/use-format.ts';
import { useText } from '../../../language/use-text.ts';
import { FigureRow, figuresOf } from './figure-row.tsx';
import { figureMessages } from './messages.ts';

/** Ranks that are due, moves, and who acts in a post. */
export const PromotionFigures = () => {
  const text = useText(figureMessages);
  const format = useFormat();
  const ranks = useRead('/v1/rank-promotions');
  const transfers = useRead('/v1/transfers');
  const acting = useRead('/v1/acting-posts');
  const sources = [
    figuresOf(ranks, ({ data: { items } }) => [
      {
        label: text('rankPromotions'),
        value: format.number(items.length),
        hint: text('eligible', { count: items.filter(({ eligible }) => eligible).length }),
      },
    ]),
    figuresOf(transfers, ({ data: { items } }) => [
      {
        label: text('transfers'),
        value: format.number(items.length),
        hint: text('inForce', { count: items.filter(({ status }) => status === 'berlaku').length }),
      },
    ]),
    figuresOf(acting, ({ data: { items } }) => [
      { label: text('acting'), value: format.number(items.length) },
    ]),
  ];
  return <FigureRow sources={sources} />;
};
