import { useDownload } from '../../api/use-download.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Failed } from '../../states/failed.tsx';
import { overseerMessages } from './messages.ts';
import type { Span } from './span.ts';

export interface CsvButtonProps {
  readonly path: '/v1/decisions' | '/v1/refusals';
  /** What is downloaded, for who does not see the table beside it. */
  readonly label: string;
  readonly query: Span & { readonly code?: string };
}

/** The list as the service writes it for a spreadsheet. */
export const CsvButton = ({ path, label, query }: CsvButtonProps) => {
  const text = useText(overseerMessages);
  const download = useDownload(
    (client, _: null) => client.download(path, { accept: 'text/csv', query: { ...query } }),
    'kotak9.csv',
  );
  return (
    <>
      <Button aria-label={label} isDisabled={download.isPending} onPress={() => download.mutate(null)}>
        {text('csv')}
      </Button>
      {download.isError && <Failed error={download.error} />}
    </>
  );
};
