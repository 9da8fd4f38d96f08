import { useChange } from '../../api/use-change.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Failed } from '../../states/failed.tsx';
import { aspectMessages } from './aspect-messages.ts';
import { type JudgedLevels, type LevelInput, levelInputs, without, withoutReason } from './judged-levels.ts';
import { type Assessment, MERIT_READS } from './merit-types.ts';
import { useNewestMerit } from './use-newest-merit.ts';

export interface SaveLevelsProps {
  readonly assessment: Pick<Assessment, 'year' | 'instrument'>;
  readonly etag: string | null;
  readonly judged: JudgedLevels;
  /** Those of this page alone. */
  readonly own: JudgedLevels;
  readonly expected: Readonly<Record<string, number>>;
  readonly change: (levels: JudgedLevels) => void;
}

/** Sends the levels that were chosen on this page. If somebody else was quicker, what was chosen stays. */
export const SaveLevels = ({ assessment, etag, judged, own, expected, change }: SaveLevelsProps) => {
  const text = useText(aspectMessages);
  const reload = useNewestMerit();
  const lacking = withoutReason(own, expected);
  const levels = levelInputs(own);
  const save = useChange(
    (client, input: { ifMatch: string; levels: readonly LevelInput[] }, idempotencyKey) =>
      client.post('/v1/merit-assessments/{year}/instruments/{instrument}/levels', {
        path: { year: String(assessment.year), instrument: assessment.instrument },
        body: { levels: [...input.levels] },
        ifMatch: input.ifMatch,
        idempotencyKey,
      }),
    MERIT_READS,
  );
  return (
    <div className="aspects__save">
      {save.isError && <Failed error={save.error} retry={reload} />}
      {save.isSuccess && levels.length === 0 && (
        <Notice tone="good" isNews>
          {text('saved')}
        </Notice>
      )}
      {lacking.length > 0 && <p className="small">{text('lackingReasons', { items: lacking.join(', ') })}</p>}
      <Button
        kind="primary"
        isDisabled={levels.length === 0 || lacking.length > 0 || etag === null || save.isPending}
        onPress={() => {
          if (etag === null) return;
          const sent = levels.map(({ item }) => item);
          save.mutate({ ifMatch: etag, levels }, { onSuccess: () => change(without(judged, sent)) });
        }}
      >
        {text('save', { count: levels.length })}
      </Button>
    </div>
  );
};
