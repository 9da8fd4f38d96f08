import { sanctionLevelNames } from '../../language/person-terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useTerm } from '../../language/use-term.ts';
import { useText } from '../../language/use-text.ts';
import { Badge, type Tone } from '../../parts/badge.tsx';
import { type Mark, namesOf } from './marks.ts';
import { nineBoxMessages } from './messages.ts';
import type { Person } from './person.ts';
import { useLackName } from './use-lack-name.ts';

const TONES = {
  retiring: 'info',
  expired: 'warn',
  sanction: 'bad',
  objection: 'accent',
} as const satisfies Record<Mark, Tone>;

/** What to know of a person beside the box: a word each, with the whole of it to who points at it or hears it. */
export const PersonMarks = ({ person, marks }: { readonly person: Person; readonly marks: number }) => {
  const text = useText(nineBoxMessages);
  const level = useTerm(sanctionLevelNames);
  const format = useFormat();
  const lackName = useLackName();
  if (marks === 0) return null;
  const long: Readonly<Record<Mark, () => string>> = {
    retiring: () => text('long-retiring', { date: person.tmtPensiun ? format.date(person.tmtPensiun) : '' }),
    expired: () =>
      text('long-expired', {
        what: person.missing
          .filter(({ reason }) => reason === 'expired')
          .map(({ input, since }) =>
            since === null
              ? lackName(input)
              : text('expiredSince', { what: lackName(input), date: format.date(since) }),
          )
          .join('; '),
      }),
    sanction: () =>
      text('long-sanction', {
        level: person.sanction ? level(person.sanction.level) : '',
        date: person.sanction ? format.date(person.sanction.until) : '',
      }),
    objection: () => text('long-objection'),
  };
  return (
    <span className="nine-box__marks">
      {namesOf(marks).map((mark) => (
        <span key={mark} title={long[mark]()}>
          <Badge tone={TONES[mark]}>
            <span aria-hidden="true">{text(`mark-${mark}`)}</span>
            <span className="visually-hidden">{long[mark]()}</span>
          </Badge>
        </span>
      ))}
    </span>
  );
};
