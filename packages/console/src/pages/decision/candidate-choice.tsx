import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { BoxMark } from '../../parts/box-mark.tsx';
import { Facts } from '../../parts/facts.tsx';
import type { Candidate } from '../vacancy/list-types.ts';
import { WarningList } from '../vacancy/warning-list.tsx';
import { decisionMessages } from './messages.ts';

export interface CandidateChoiceProps {
  /** Those of the shortlist, best first. */
  readonly candidates: readonly Candidate[];
  readonly value: string | null;
  readonly onChange: (nip: string) => void;
  readonly error: string | undefined;
}

/** The names on the list, one of which is chosen. There is no way to name anybody else. */
export const CandidateChoice = ({ candidates, value, onChange, error }: CandidateChoiceProps) => {
  const text = useText(decisionMessages);
  const format = useFormat();
  return (
    <RadioGroup className="candidates" value={value} onChange={onChange} isInvalid={error !== undefined}>
      <Label className="visually-hidden">{text('choose')}</Label>
      <div className="candidates__names">
        {candidates.map((candidate, index) => (
          <Radio key={candidate.nip} value={candidate.nip} className="candidate">
            <span className="candidate__head">
              <span className="candidate__mark" aria-hidden="true" />
              <span>
                <span className="candidate__name">{candidate.name}</span>
                <span className="quiet small number">{candidate.nip}</span>
              </span>
              <Badge tone={index === 0 ? 'good' : 'neutral'}>{text('rank', { rank: index + 1 })}</Badge>
            </span>
            <Facts
              facts={[
                [text('box'), <BoxMark key="box" box={candidate.box} />],
                [text('score'), format.number(candidate.score, 2)],
                [text('talent'), format.number(candidate.talentScore, 2)],
                [
                  text('technical'),
                  candidate.technicalScore === null
                    ? text('notMeasured')
                    : format.number(candidate.technicalScore, 2),
                ],
              ]}
            />
            {candidate.warnings.length === 0 ? (
              <span className="quiet small">{text('warnings', { count: 0 })}</span>
            ) : (
              <span className="candidate__warnings small">
                <Badge tone="warn">{text('warnings', { count: candidate.warnings.length })}</Badge>
                <WarningList warnings={candidate.warnings} />
              </span>
            )}
          </Radio>
        ))}
      </div>
      <FieldError className="field__error">{error}</FieldError>
    </RadioGroup>
  );
};
