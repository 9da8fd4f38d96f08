import { useReadWith } from '../../api/use-read.ts';
import { Radar, type RadarSeries } from '../../charts/radar.tsx';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Panel } from '../../parts/panel.tsx';
import { Failed } from '../../states/failed.tsx';
import { aspectNames, toAspectId } from './aspect-names.ts';
import { aspectShares } from './aspect-shares.ts';
import type { Chosen } from './choose-assessment.ts';
import type { Aspect, MeritIndex } from './merit-types.ts';
import { aspectsMessages } from './messages.ts';

export interface AspectShapeProps {
  readonly chosen: Chosen;
  readonly aspects: readonly Pick<Aspect, 'id' | 'title'>[];
  readonly assessed: MeritIndex['aspects'];
  readonly verified: MeritIndex['aspects'] | null;
  /** The last year whose official result is on record. */
  readonly officialYear: number | null;
}

/** The aspects held against what the auditor and the supervising body found. */
export const AspectShape = (props: AspectShapeProps) => {
  const { chosen, aspects, assessed, verified, officialYear } = props;
  const text = useText(aspectsMessages);
  const aspectName = useText(aspectNames);
  const format = useFormat();
  const results = useReadWith({ enabled: officialYear !== null }, '/v1/merit-results/{year}', {
    path: { year: String(officialYear ?? chosen.year) },
  });
  const official = results.data?.data.items.find(({ instrument }) => instrument === chosen.instrument);
  const series: readonly RadarSeries[] = [
    { id: 'assessed', label: text('assessed'), values: aspectShares(assessed), kind: 'actual' },
    ...(official === undefined || official.aspects.length === 0
      ? []
      : [
          {
            id: 'official',
            label: text('official', { year: String(official.year) }),
            values: aspectShares(official.aspects),
            kind: 'standard' as const,
          },
        ]),
    ...(verified === null
      ? []
      : [
          {
            id: 'verified',
            label: text('verified'),
            values: aspectShares(verified),
            kind: 'actual' as const,
          },
        ]),
  ];
  return (
    <Panel title={text('shape')} hint={text('shapeHint')}>
      {results.isError && <Failed error={results.error} retry={() => void results.refetch()} />}
      <Radar
        title={text('shapeLabel')}
        axisTitle={text('aspect')}
        axes={aspects.map(({ id, title }) => {
          const known = toAspectId(id);
          return { id, label: known === null ? title : aspectName(known) };
        })}
        series={series}
        max={1}
        show={(share) => format.percent(share)}
      />
    </Panel>
  );
};
