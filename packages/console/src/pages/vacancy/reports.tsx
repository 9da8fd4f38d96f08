import { useDownload } from '../../api/use-download.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Failed } from '../../states/failed.tsx';
import { vacancyMessages } from './messages.ts';

const FORMS = {
  pdf: '/v1/vacancies/{id}/succession-list/report.pdf',
  workbook: '/v1/vacancies/{id}/succession-list/report.xlsx',
  csv: '/v1/vacancies/{id}/succession-list/report.csv',
} as const;
const ORDER = ['pdf', 'workbook', 'csv'] as const;

/** The list as a file, in three forms. */
export const Reports = ({ vacancyId }: { readonly vacancyId: string }) => {
  const text = useText(vacancyMessages);
  const download = useDownload(
    (client, form: keyof typeof FORMS) => client.download(FORMS[form], { path: { id: vacancyId } }),
    vacancyId,
  );
  return (
    <fieldset className="vacancy-reports">
      <legend>{text('reports')}</legend>
      {ORDER.map((form) => (
        <Button key={form} isDisabled={download.isPending} onPress={() => download.mutate(form)}>
          {text(form)}
        </Button>
      ))}
      {download.isError && <Failed error={download.error} />}
    </fieldset>
  );
};
