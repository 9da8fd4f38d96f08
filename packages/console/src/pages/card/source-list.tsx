import { levelNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useTerm } from '../../language/use-term.ts';
import { useText } from '../../language/use-text.ts';
import { componentMessages } from './component-messages.ts';
import { type Source, sourcesOf } from './sources.ts';

const YEAR = /^\d{4}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** From which records a figure was read. */
export const SourceList = ({ source }: { readonly source: readonly string[] }) => {
  const text = useText(componentMessages);
  const kindName = useTerm(componentMessages);
  const term = useTerm(levelNames);
  const format = useFormat();
  const whichOf = (id: string): string => {
    if (YEAR.test(id)) return id;
    return DAY.test(id) ? format.date(id) : term(id);
  };
  const shown = ({ kind, ids: [first, ...others] }: Source): string => {
    const name = kindName(kind);
    if (others.length > 0) return text('many', { kind: name, count: others.length + 1 });
    if (first === undefined) return name;
    const isPlain = YEAR.test(first) || DAY.test(first) || kind === 'standard' || kind === 'education';
    return isPlain ? text('one', { kind: name, which: whichOf(first) }) : name;
  };
  if (source.length === 0) return <span className="quiet">{text('noSource')}</span>;
  return sourcesOf(source).map(shown).join(', ');
};
