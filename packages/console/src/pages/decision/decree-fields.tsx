import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { DateField } from '../../parts/date-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import type { DecisionForm } from './check-decision.ts';
import type { FreezeNotice } from './freeze-for.ts';
import { decisionMessages } from './messages.ts';

export interface DecreeFieldsProps {
  readonly form: DecisionForm;
  readonly change: (fields: Partial<DecisionForm>) => void;
  readonly errorOf: (field: keyof DecisionForm) => string | undefined;
  readonly earliest: string;
  readonly freeze: FreezeNotice | null;
  readonly needsApproval: boolean;
  /** Not rank 1. */
  readonly needsReason: boolean;
}

export const DecreeFields = (props: DecreeFieldsProps) => {
  const { form, change, errorOf, earliest, freeze, needsApproval, needsReason } = props;
  const text = useText(decisionMessages);
  const format = useFormat();
  const approvalHint =
    freeze === null
      ? text('approvalHintPlain')
      : text('approvalHint', {
          from: format.date(freeze.from),
          until: format.date(freeze.until),
          count: freeze.approvals.length,
          numbers: freeze.approvals.join(', '),
        });
  return (
    <div className="decree">
      <TextField
        label={text('decreeNumber')}
        hint={text('decreeHint')}
        error={errorOf('decreeNumber')}
        value={form.decreeNumber}
        onChange={(decreeNumber) => change({ decreeNumber })}
        maxLength={200}
        isRequired
      />
      <DateField
        label={text('effectiveDate')}
        hint={text('effectiveHint', { earliest: format.date(earliest) })}
        error={errorOf('effectiveDate')}
        value={form.effectiveDate}
        onChange={(effectiveDate) => change({ effectiveDate })}
        min={earliest}
        isRequired
      />
      {needsApproval && (
        <TextField
          label={text('approvalNumber')}
          hint={approvalHint}
          error={errorOf('approvalNumber')}
          value={form.approvalNumber}
          onChange={(approvalNumber) => change({ approvalNumber })}
          maxLength={200}
          isRequired
        />
      )}
      {needsReason && (
        <div className="decree__wide">
          <TextField
            label={text('reason')}
            hint={text('reasonHint')}
            error={errorOf('reason')}
            value={form.reason}
            onChange={(reason) => change({ reason })}
            rows={3}
            maxLength={2000}
            isRequired
          />
        </div>
      )}
    </div>
  );
};
