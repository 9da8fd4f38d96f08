import type { Condition, Write } from './table.ts';

interface Expression {
  readonly ConditionExpression: string;
  readonly ExpressionAttributeNames: Record<string, string>;
  readonly ExpressionAttributeValues?: Record<string, unknown>;
}

/** Collects attribute names and values under placeholders, so that no value is ever part of an expression. */
const placeholders = () => {
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  return {
    names,
    values,
    name: (attribute: string): string => {
      names[`#${attribute}`] = attribute;
      return `#${attribute}`;
    },
    value: (value: unknown): string => {
      const place = `:v${Object.keys(values).length}`;
      values[place] = value;
      return place;
    },
  };
};

type Places = ReturnType<typeof placeholders>;

const conditionText = (when: Condition, places: Places): string => {
  if (when.is === 'absent') return `attribute_not_exists(${places.name('pk')})`;
  if (when.is === 'present') return `attribute_exists(${places.name('pk')})`;
  return Object.entries(when.attributes)
    .map(([attribute, value]) => `${places.name(attribute)} = ${places.value(value)}`)
    .join(' AND ');
};

const withValues = (places: Places) => ({
  ExpressionAttributeNames: places.names,
  ...(Object.keys(places.values).length > 0 && { ExpressionAttributeValues: places.values }),
});

/** A condition in DynamoDB's words. Typed as whole because `ConditionCheck` requires one. */
export function conditionOf(when: Condition): Expression;
export function conditionOf(when: Condition | undefined): Expression | Record<string, never>;
export function conditionOf(when: Condition | undefined): Expression | Record<string, never> {
  if (when === undefined) return {};
  const places = placeholders();
  return { ConditionExpression: conditionText(when, places), ...withValues(places) };
}

export const updateOf = ({ set = {}, remove = [], when }: Extract<Write, { update: unknown }>) => {
  const places = placeholders();
  const sets = Object.entries(set).map(
    ([attribute, value]) => `${places.name(attribute)} = ${places.value(value)}`,
  );
  const removes = remove.map((attribute) => places.name(attribute));
  const UpdateExpression = [
    sets.length > 0 ? `SET ${sets.join(', ')}` : '',
    removes.length > 0 ? `REMOVE ${removes.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join(' ');
  const ConditionExpression = when && conditionText(when, places);
  return { UpdateExpression, ...(ConditionExpression && { ConditionExpression }), ...withValues(places) };
};

type SortCondition =
  | {
      readonly between: {
        readonly attribute: string;
        readonly from: string | number;
        readonly to: string | number;
      };
    }
  | { readonly beginsWith: { readonly attribute: string; readonly prefix: string } };

export const keyConditionOf = (equals: Readonly<Record<string, string | number>>, sort?: SortCondition) => {
  const places = placeholders();
  const parts = Object.entries(equals).map(
    ([attribute, value]) => `${places.name(attribute)} = ${places.value(value)}`,
  );
  if (sort && 'between' in sort) {
    const { attribute, from, to } = sort.between;
    parts.push(`${places.name(attribute)} BETWEEN ${places.value(from)} AND ${places.value(to)}`);
  }
  if (sort && 'beginsWith' in sort) {
    parts.push(
      `begins_with(${places.name(sort.beginsWith.attribute)}, ${places.value(sort.beginsWith.prefix)})`,
    );
  }
  return { KeyConditionExpression: parts.join(' AND '), ...withValues(places) };
};
