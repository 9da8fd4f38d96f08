import { useChange } from '../../api/use-change.ts';
import { DraftNote } from '../../draft/draft-note.tsx';
import { useDraft } from '../../draft/use-draft.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Failed } from '../../states/failed.tsx';
import { aspectNames, toAspectId } from './aspect-names.ts';
import { type Instrument, MERIT_READS } from './merit-types.ts';
import { aspectsMessages } from './messages.ts';
import { openWeights } from './open-weights.ts';

interface Weights {
  readonly weights: Readonly<Record<string, number>>;
  readonly validFrom: string;
  readonly source: string;
}

export interface WeightsFormProps {
  readonly instrument: Instrument;
  readonly year: number;
  /** There are weights already, and others are to hold from a later day on. */
  readonly corrects?: boolean;
}

/** Weights that HR found in the law, with where they stand there. */
export const WeightsForm = ({ instrument, year, corrects = false }: WeightsFormProps) => {
  const text = useText(aspectsMessages);
  const aspectName = useText(aspectNames);
  const open = openWeights(instrument);
  const draft = useDraft<Weights>(corrects ? `merit-weights.${year}.others` : `merit-weights.${year}`, {
    weights: {},
    validFrom: corrects ? '' : `${year}-01-01`,
    source: '',
  });
  const { weights, validFrom, source } = draft.value;
  const record = useChange(
    (client, body: Weights, idempotencyKey) =>
      client.post('/v1/merit-instruments/{instrument}/weights', {
        path: { instrument: instrument.id },
        body: { ...body, weights: { ...body.weights } },
        idempotencyKey,
      }),
    MERIT_READS,
  );
  if (open.length === 0) return null;
  const isWhole = open.every((id) => weights[id] !== undefined) && source.trim() !== '' && validFrom !== '';
  return (
    <Panel
      title={text(corrects ? 'otherWeights' : 'weights')}
      hint={text(corrects ? 'otherWeightsHint' : 'weightsHint')}
    >
      <DraftNote draft={draft} />
      <div className="aspects__form">
        {open.map((id) => {
          const known = toAspectId(id);
          return (
            <NumberField
              key={id}
              label={text('weightOf', { aspect: known === null ? id : `${id} ${aspectName(known)}` })}
              minValue={0}
              maxValue={1}
              step={0.001}
              value={weights[id] ?? Number.NaN}
              onChange={(next) => {
                const { [id]: _, ...others } = weights;
                draft.change({ weights: Number.isNaN(next) ? others : { ...others, [id]: next } });
              }}
            />
          );
        })}
        <DateField
          label={text('validFrom')}
          value={validFrom}
          onChange={(next) => draft.change({ validFrom: next })}
        />
        <TextField
          label={text('weightsSource')}
          value={source}
          onChange={(next) => draft.change({ source: next })}
        />
      </div>
      {record.isError && <Failed error={record.error} />}
      {record.isSuccess && (
        <Notice tone="good" isNews>
          {text('saved')}
        </Notice>
      )}
      <div>
        <Button
          isDisabled={!isWhole || record.isPending}
          onPress={() => record.mutate(draft.value, { onSuccess: draft.clear })}
        >
          {text('save')}
        </Button>
      </div>
    </Panel>
  );
};
