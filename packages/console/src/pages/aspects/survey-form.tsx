import { useChange } from '../../api/use-change.ts';
import { DraftNote } from '../../draft/draft-note.tsx';
import { useDraft } from '../../draft/use-draft.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Failed } from '../../states/failed.tsx';
import { type Assessment, MERIT_READS } from './merit-types.ts';
import { aspectsMessages } from './messages.ts';
import { useNewestMerit } from './use-newest-merit.ts';

export interface SurveyFormProps {
  readonly assessment: Assessment;
  readonly etag: string | null;
}

/** The survey that the index of 2026 takes in. */
export const SurveyForm = ({ assessment, etag }: SurveyFormProps) => {
  const text = useText(aspectsMessages);
  const reload = useNewestMerit();
  const { year, instrument, satisfaction } = assessment;
  const draft = useDraft<{ value: number | null; source: string }>(`merit-survey.${year}`, {
    value: satisfaction?.value ?? null,
    source: satisfaction?.source ?? '',
  });
  const { value, source } = draft.value;
  const save = useChange(
    (client, input: { value: number; source: string; ifMatch: string }, idempotencyKey) =>
      client.post('/v1/merit-assessments/{year}/instruments/{instrument}/levels', {
        path: { year: String(year), instrument },
        body: { satisfaction: { value: input.value, source: input.source } },
        ifMatch: input.ifMatch,
        idempotencyKey,
      }),
    MERIT_READS,
  );
  return (
    <Panel title={text('survey')} hint={text('surveyHint')}>
      <DraftNote draft={draft} />
      <div className="aspects__form">
        <NumberField
          label={text('satisfaction')}
          minValue={0}
          maxValue={1}
          step={0.01}
          value={value ?? Number.NaN}
          onChange={(next) => draft.change({ value: Number.isNaN(next) ? null : next })}
        />
        <TextField
          label={text('surveySource')}
          value={source}
          onChange={(next) => draft.change({ source: next })}
        />
      </div>
      {save.isError && <Failed error={save.error} retry={reload} />}
      {save.isSuccess && (
        <Notice tone="good" isNews>
          {text('saved')}
        </Notice>
      )}
      <div>
        <Button
          isDisabled={value === null || source.trim() === '' || etag === null || save.isPending}
          onPress={() => {
            if (value !== null && etag !== null) save.mutate({ value, source, ifMatch: etag });
          }}
        >
          {text('save')}
        </Button>
      </div>
    </Panel>
  );
};
