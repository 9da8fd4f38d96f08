import { useState } from 'react';
import { useRead } from '../../api/use-read.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/select.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { cascadeMessages } from './messages.ts';

export interface OtherSuccessorProps {
  readonly positionId: string;
  readonly title: string;
  /** Day of the appointment. */
  readonly on: string;
  readonly used: readonly string[];
  readonly suppose: (nip: string) => void;
}

/** Supposes another successor; who is ready is asked for only when somebody wants to know. */
export const OtherSuccessor = (props: OtherSuccessorProps) => {
  const text = useText(cascadeMessages);
  const [isAsked, ask] = useState(false);
  if (isAsked) return <ReadySuccessors {...props} />;
  return (
    <Button kind="plain" onPress={() => ask(true)}>
      {text('other')}
    </Button>
  );
};

const ReadySuccessors = ({ positionId, title, on, used, suppose }: OtherSuccessorProps) => {
  const text = useText(cascadeMessages);
  const format = useFormat();
  const matches = useRead('/v1/positions/{id}/matches', {
    path: { id: positionId },
    query: { appointment: on, limit: 50 },
  });
  return (
    <ReadView read={matches}>
      {({ data }) => {
        const ready = data.items.filter(
          ({ nip, fit, way }) => fit === 'siap' && way === 'promosi' && !used.includes(nip),
        );
        if (ready.length === 0) return <p className="quiet small">{text('noOthers')}</p>;
        return (
          <Select
            label={text('otherLabel', { post: title })}
            placeholder={text('otherPlaceholder')}
            value={null}
            onChange={suppose}
            options={ready.map(({ nip, name, finalScore }) => ({
              value: nip,
              label: finalScore === null ? name : `${name} (${format.number(finalScore, 2)})`,
            }))}
          />
        );
      }}
    </ReadView>
  );
};
