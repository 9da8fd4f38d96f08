import { cutTo } from '@kotak9/rules';
import { useReadWith } from '../../api/use-read.ts';
import { Radar } from '../../charts/radar.tsx';
import { competencyNames, potentialItemNames } from '../../language/person-terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useTerm } from '../../language/use-term.ts';
import { useText } from '../../language/use-text.ts';
import { Meter } from '../../parts/meter.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Empty } from '../../states/empty.tsx';
import { compareCompetencies } from './competency-axes.ts';
import { competencyMessages } from './competency-messages.ts';
import type { AssessmentEntry } from './inputs.ts';
import { LeftOut } from './paper/left-out.tsx';

export interface CompetencyPanelProps {
  readonly assessment: AssessmentEntry | null;
  readonly positionId: string | null;
  /** Competencies shown at most: on paper. */
  readonly limit?: number;
}

const MAX_LEVEL = 5;

/** What the last assessment found, held against what the post asks for. */
export const CompetencyPanel = ({ assessment, positionId, limit }: CompetencyPanelProps) => {
  const text = useText(competencyMessages);
  const competency = useTerm(competencyNames);
  const item = useTerm(potentialItemNames);
  const format = useFormat();
  const read = useReadWith({ enabled: positionId !== null }, '/v1/positions/{id}/standard', {
    path: { id: positionId ?? '' },
  });
  if (assessment === null) {
    return (
      <Panel title={text('title')}>
        <Empty title={text('noneTitle')}>{text('noneText')}</Empty>
      </Panel>
    );
  }
  const standard = read.data?.data ?? null;
  const { codes, required, achieved, below } = compareCompetencies(assessment, standard?.standard ?? null);
  const { shown, left } = cutTo(codes, limit ?? codes.length);
  const date = format.date(assessment.date);
  return (
    <Panel
      title={text('title')}
      hint={
        standard === null ? text('hintNoPost', { date }) : text('hint', { date, basis: text(standard.basis) })
      }
    >
      {standard !== null && (
        <p className="card__screen">
          {below.length === 0 ? text('allMet') : text('below', { names: below.map(competency).join(', ') })}
        </p>
      )}
      <Radar
        title={text('title')}
        axisTitle={text('competency')}
        axes={shown.map((id) => ({ id, label: competency(id) }))}
        series={[
          { id: 'achieved', label: text('achieved'), values: achieved, kind: 'actual' },
          ...(standard === null
            ? []
            : [{ id: 'standard', label: text('standard'), values: required, kind: 'standard' as const }]),
        ]}
        max={MAX_LEVEL}
        show={(value) => format.number(value)}
      />
      <LeftOut count={left} />
      <section className="card-axis card__screen">
        <h3>{text('potential')}</h3>
        <div className="card-meters">
          {Object.entries(assessment.potential).map(([code, level]) => (
            <Meter
              key={code}
              label={item(code)}
              share={level / MAX_LEVEL}
              text={`${format.number(level)} / ${MAX_LEVEL}`}
            />
          ))}
        </div>
      </section>
    </Panel>
  );
};
