import { useDownload } from '../../api/use-download.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Stat, Stats } from '../../parts/stat.tsx';
import { Failed } from '../../states/failed.tsx';
import { importMessages } from './messages.ts';
import { RowsView } from './rows-view.tsx';
import { verdictNames } from './terms.ts';
import type { Import } from './types.ts';

const VERDICTS = ['new', 'changed', 'unchanged', 'refused'] as const;
const HINTS = {
  new: 'newHint',
  changed: 'changedHint',
  unchanged: 'unchangedHint',
  refused: 'refusedHint',
} as const;

export interface VerdictsPanelProps {
  readonly shown: Import;
  readonly counts: NonNullable<Import['counts']>;
}

/** How many rows are what, the faulty file to be mended, and the rows themselves. */
export const VerdictsPanel = ({ shown, counts }: VerdictsPanelProps) => {
  const text = useText(importMessages);
  const verdictName = useText(verdictNames);
  const format = useFormat();
  const download = useDownload(async (client, _: null) => {
    const { data } = await client.get('/v1/imports/{id}/faults', { path: { id: shown.id } });
    const response = await fetch(data.url);
    if (!response.ok) throw new Error(`The file of faults was answered ${response.status}`);
    return {
      bytes: new Uint8Array(await response.arrayBuffer()),
      mediaType: shown.contentType,
      name: null,
    };
  }, `kesalahan-${shown.fileName}`);
  return (
    <Panel
      title={text('verdicts')}
      hint={text(shown.status === 'checked' ? 'verdictsHint' : 'verdictsHintAfter')}
    >
      <Stats>
        {VERDICTS.map((verdict) => (
          <Stat
            key={verdict}
            label={verdictName(verdict)}
            value={format.number(counts[verdict])}
            hint={text(HINTS[verdict])}
          />
        ))}
      </Stats>
      {counts.refused > 0 && (
        <div className="import-faults-file">
          <Button isDisabled={download.isPending} onPress={() => download.mutate(null)}>
            {text('faultsFile')}
          </Button>
          <p className="quiet small">{text('faultsFileHint')}</p>
          {download.isError && <Failed error={download.error} />}
        </div>
      )}
      <RowsView key={shown.version} shown={shown} counts={counts} />
    </Panel>
  );
};
