import { useDownload } from '../../api/use-download.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Failed } from '../../states/failed.tsx';
import { nineBoxMessages } from './messages.ts';

const REPORTS = { xlsx: '/v1/reports/nine-box.xlsx', csv: '/v1/reports/nine-box.csv' } as const;
type Form = keyof typeof REPORTS;

/** The report of the nine-box as a file, of the chosen unit. */
export const ExportButtons = ({ unit }: { readonly unit: string | null }) => {
  const text = useText(nineBoxMessages);
  const options = unit === null ? {} : { query: { unit } };
  const download = useDownload((client, form: Form) => client.download(REPORTS[form], options), 'nine-box');
  return (
    <>
      <Button isDisabled={download.isPending} onPress={() => download.mutate('xlsx')}>
        {text('exportXlsx')}
      </Button>
      <Button isDisabled={download.isPending} onPress={() => download.mutate('csv')}>
        {text('exportCsv')}
      </Button>
      {download.isError && <Failed error={download.error} />}
    </>
  );
};
