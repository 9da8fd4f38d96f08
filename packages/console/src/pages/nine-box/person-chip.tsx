import { Link } from 'wouter';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { nineBoxMessages } from './messages.ts';
import type { Person } from './person.ts';
import { PersonMarks } from './person-marks.tsx';
import type { Before } from './trails.ts';

export interface PersonChipProps {
  readonly person: Person;
  readonly marks: number;
  readonly before: Before | null;
  readonly isMoved: boolean;
  /** The Tab key stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

/** A person in a box: the name leads to the talent card. */
export const PersonChip = ({ person, marks, before, isMoved, isStop, onFocus }: PersonChipProps) => {
  const text = useText(nineBoxMessages);
  const format = useFormat();
  const from = before === null ? person.box : (before.get(person.nip) ?? null);
  return (
    <Link
      href={`/people/${person.nip}`}
      className="nine-box__chip"
      data-moved={isMoved || undefined}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
    >
      <span className="nine-box__chip-name" title={person.name}>
        {person.name}
      </span>
      {from !== person.box && (
        <span className="nine-box__from">
          {from === null ? (
            <span className="visually-hidden">{text('movedFromNone')}</span>
          ) : (
            <>
              <span aria-hidden="true">← {from}</span>
              <span className="visually-hidden">{text('movedFrom', { box: from })}</span>
            </>
          )}
        </span>
      )}
      <PersonMarks person={person} marks={marks} />
      {person.talentScore !== null && (
        <span className="nine-box__chip-score">{format.number(person.talentScore, 1)}</span>
      )}
    </Link>
  );
};
