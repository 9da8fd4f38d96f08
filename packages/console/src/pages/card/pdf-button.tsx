import { useDownload } from '../../api/use-download.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Failed } from '../../states/failed.tsx';
import { cardMessages } from './messages.ts';

/** The same card as a tagged PDF with its evidence hash. */
export const PdfButton = ({ nip }: { readonly nip: string }) => {
  const text = useText(cardMessages);
  const download = useDownload<void>(
    (client) => client.download('/v1/asn/{nip}/talent-card.pdf', { path: { nip } }),
    `kartu-talenta-${nip}.pdf`,
  );
  return (
    <>
      <Button isDisabled={download.isPending} onPress={() => download.mutate()}>
        {text(download.isPending ? 'pdfPending' : 'pdf')}
      </Button>
      {download.isError && <Failed error={download.error} />}
    </>
  );
};
