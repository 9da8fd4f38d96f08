import type { ComponentType } from 'react';
import { useText } from '../../../language/use-text.ts';
import { Panel } from '../../../parts/panel.tsx';
import { aspectNames } from '../aspect-names.ts';
import type { Aspect } from '../merit-types.ts';
import { CareerFigures } from './career-figures.tsx';
import { InformationFigures } from './information-figures.tsx';
import { figureMessages } from './messages.ts';
import { PayFigures } from './pay-figures.tsx';
import { PerformanceFigures } from './performance-figures.tsx';
import { PlanningFigures } from './planning-figures.tsx';
import { ProcurementFigures } from './procurement-figures.tsx';
import { PromotionFigures } from './promotion-figures.tsx';
import { ServicesFigures } from './services-figures.tsx';

/** By aspect of the 400 points. */
const FIGURES = {
  '1': PlanningFigures,
  '2': ProcurementFigures,
  '3': CareerFigures,
  '4': PromotionFigures,
  '5': PerformanceFigures,
  '6': PayFigures,
  '7': ServicesFigures,
  '8': InformationFigures,
} as const satisfies Record<string, ComponentType<{ year: number }>>;

const isOld = (id: string): id is keyof typeof FIGURES => Object.hasOwn(FIGURES, id);

export interface FiguresProps {
  readonly aspect: Pick<Aspect, 'id' | 'counterparts'>;
  readonly year: number;
}

/** The figures of an aspect; those of 2026 show what they took up from the older ones. */
export const Figures = ({ aspect, year }: FiguresProps) => {
  const text = useText(figureMessages);
  const aspectName = useText(aspectNames);
  const shown = [aspect.id, ...aspect.counterparts].filter(isOld);
  if (shown.length === 0) return <p className="quiet">{text('none')}</p>;
  return shown.map((id) => {
    const Row = FIGURES[id];
    const title = id === aspect.id ? text('title') : text('titleOf', { aspect: aspectName(id) });
    return (
      <Panel key={id} title={title} hint={text('hint')}>
        <Row year={year} />
      </Panel>
    );
  });
};
