import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { aspectMessages } from './aspect-messages.ts';
import type { Judged } from './judged-levels.ts';
import type { Instrument } from './merit-types.ts';

export interface Judging {
  readonly kind: 'hr' | 'auditor';
  /** What was chosen and not sent. */
  readonly judged: Judged | null;
  /** Without a reason only this level may be set; null: none. */
  readonly expected: number | null;
  readonly change: (judged: Judged | null) => void;
}

export interface JudgeItemProps {
  readonly item: string;
  readonly scale: Pick<Instrument, 'lowest' | 'highest'>;
  readonly judging: Judging;
  readonly hasEvidence: boolean;
}

/** Choose a level, and say why where it is not the expected one. */
export const JudgeItem = ({ item, scale, judging, hasEvidence }: JudgeItemProps) => {
  const text = useText(aspectMessages);
  const { kind, judged, expected, change } = judging;
  const levels = Array.from({ length: scale.highest - scale.lowest + 1 }, (_, at) =>
    String(scale.lowest + at),
  );
  const isExpected = judged?.level === expected;
  const hint =
    kind === 'auditor'
      ? text('noteNeeded')
      : isExpected
        ? text('reasonOptional')
        : text(hasEvidence ? 'reasonNeeded' : 'reasonNeededNoEvidence');
  return (
    <div className="aspects__judge">
      <p className="small aspects__strong">{text(kind === 'hr' ? 'edit' : 'editAuditor')}</p>
      <div className="aspects__choice">
        <Choice
          label={text('chooseLevel', { item })}
          value={judged === null ? '' : String(judged.level)}
          onChange={(value) => change({ level: Number(value), note: judged?.note ?? '' })}
          options={levels.map((level) => ({ value: level, label: level }))}
        />
        {judged !== null && (
          <Button kind="plain" onPress={() => change(null)} aria-label={text('drop', { item })}>
            {text('cancel')}
          </Button>
        )}
      </div>
      {judged !== null && (
        <TextField
          label={text(kind === 'hr' ? 'reasonField' : 'noteField')}
          hint={hint}
          rows={2}
          maxLength={1000}
          value={judged.note}
          onChange={(note) => change({ ...judged, note })}
        />
      )}
    </div>
  );
};
