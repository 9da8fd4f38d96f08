import { useState } from 'react';
import { useRows } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { FileDialog } from '../objections/file-dialog.tsx';
import { objectionMessages } from '../objections/messages.ts';
import { ObjectionsTable } from '../objections/objections-table.tsx';

export interface ObjectionsPanelProps {
  readonly nip: string;
  readonly isOwn: boolean;
}

/** The objections of a person; the own person files one here. */
export const ObjectionsPanel = ({ nip, isOwn }: ObjectionsPanelProps) => {
  const text = useText(objectionMessages);
  const read = useRows('/v1/asn/{nip}/objections', { path: { nip } });
  const [isFiling, setFiling] = useState(false);
  const [isFiled, setFiled] = useState(false);
  return (
    <Panel
      title={text(isOwn ? 'own' : 'others')}
      {...(isOwn && {
        hint: text('ownHint'),
        actions: (
          <Button kind="primary" onPress={() => setFiling(true)}>
            {text('file')}
          </Button>
        ),
      })}
    >
      {isFiled && <Notice tone="good" title={text('filed')} isNews />}
      <ReadView read={read}>
        {(objections) =>
          objections.length === 0 ? (
            <p className="quiet">{text('noneOwn')}</p>
          ) : (
            <ObjectionsTable caption={text('others')} objections={objections} />
          )
        }
      </ReadView>
      {isFiling && (
        <FileDialog
          nip={nip}
          onClose={() => setFiling(false)}
          onFiled={() => {
            setFiling(false);
            setFiled(true);
          }}
        />
      )}
    </Panel>
  );
};
