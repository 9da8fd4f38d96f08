import { checkRuleSet, type PostLevel } from '@kotak9/rules';
import { useReadWith } from '../../api/use-read.ts';
import { levelNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { useVerdict } from '../../language/use-verdict.ts';
import { Badge } from '../../parts/badge.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { isKeyOf } from './is-key-of.ts';
import type { List } from './list-types.ts';
import { eligibilityMessages } from './messages.ts';
import { type Rule, requirementAsks } from './requirement-asks.ts';

const AN_HOUR = 3_600_000;

const rulesFor = (level: PostLevel, data: unknown): readonly Rule[] => {
  const checked = checkRuleSet(data);
  return checked.ok ? (checked.value.targets[level]?.requirements ?? []) : [];
};

/** What the post asks, with its legal basis, and how many do not meet it: before any score. */
export const EligibilityChecks = ({ list, level }: { readonly list: List; readonly level: PostLevel }) => {
  const text = useText(eligibilityMessages);
  const levelName = useText(levelNames);
  const verdict = useVerdict();
  const format = useFormat();
  const policy = useReadWith({ staleTime: AN_HOUR }, '/v1/policies/{id}', { path: { id: list.ruleSet } });

  const failing = (requirement: string): number =>
    [
      ...list.excluded.map(({ reasons }) => reasons),
      ...list.candidates.map(({ warnings }) => warnings),
    ].filter((reasons) => reasons.some((reason) => reason.requirement === requirement)).length;

  const asksOf = (rule: Rule): string => {
    const { key, values, anyOf } = requirementAsks(rule);
    if (anyOf === null) return text(key, values);
    const named =
      rule.requirement === 'level-tenure'
        ? rule.anyOf.map((one) => (isKeyOf(levelNames.id, one) ? levelName(one) : one)).join(' / ')
        : verdict.value(rule.requirement, anyOf);
    return text(key, { ...values, values: named });
  };

  const columns: readonly Column<Rule>[] = [
    { id: 'name', title: text('requirement'), cell: ({ requirement }) => verdict.name(requirement) },
    { id: 'asks', title: text('asks'), cell: asksOf },
    {
      id: 'effect',
      title: text('effect'),
      cell: ({ effect }) => <Badge tone={effect === 'block' ? 'neutral' : 'warn'}>{text(effect)}</Badge>,
    },
    {
      id: 'failed',
      title: text('failed'),
      isNumber: true,
      cell: ({ requirement }) => format.number(failing(requirement)),
    },
    {
      id: 'basis',
      title: text('basis'),
      cell: ({ legalBasis }) => <span className="vacancy-basis">{legalBasis}</span>,
    },
  ];
  return (
    <Panel title={text('title')} hint={text('hint')}>
      <ReadView read={policy}>
        {({ data }) => (
          <DataTable
            caption={text('caption')}
            columns={columns}
            rows={rulesFor(level, data.ruleSet)}
            rowKey={({ requirement }) => requirement}
          />
        )}
      </ReadView>
    </Panel>
  );
};
