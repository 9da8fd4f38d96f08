import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { isNip, type Signatory } from './activation-form.ts';
import { policyMessages } from './messages.ts';

const MOST = 20;

export interface SignatoriesProps {
  readonly signatories: readonly Signatory[];
  readonly onChange: (signatories: readonly Signatory[]) => void;
}

/** Who signed the minutes, and for which body. */
export const Signatories = ({ signatories, onChange }: SignatoriesProps) => {
  const text = useText(policyMessages);
  const change = (at: number, changes: Partial<Signatory>): void =>
    onChange(signatories.map((one, place) => (place === at ? { ...one, ...changes } : one)));
  return (
    <fieldset className="policy-group">
      <legend>{text('signatories')}</legend>
      {signatories.map(({ nip, body }, at) => (
        // signatories are known by their place alone while they are typed
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={at} className="policy-signatory">
          <TextField
            label={text('nip')}
            inputMode="numeric"
            maxLength={18}
            value={nip}
            onChange={(value) => change(at, { nip: value.trim() })}
            error={nip !== '' && !isNip(nip) ? text('nipFault') : undefined}
          />
          <TextField
            label={text('body')}
            maxLength={200}
            value={body}
            onChange={(value) => change(at, { body: value })}
          />
          {signatories.length > 1 && (
            <Button kind="plain" onPress={() => onChange(signatories.filter((_, place) => place !== at))}>
              {text('removeSignatory', { number: at + 1 })}
            </Button>
          )}
        </div>
      ))}
      {signatories.length < MOST && (
        <Button kind="plain" onPress={() => onChange([...signatories, { nip: '', body: '' }])}>
          {text('addSignatory')}
        </Button>
      )}
    </fieldset>
  );
};
