import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';

type Texts = Readonly<Record<string, string>>;
const isMessages = (value: unknown): value is { readonly id: Texts; readonly en: Texts } =>
  typeof value === 'object' && value !== null && 'id' in value && 'en' in value;

const modules = import.meta.glob(['../**/messages.ts', '../**/*-messages.ts', './terms.ts'], { eager: true });
const dictionaries = Object.entries(modules).flatMap(([file, module]) =>
  typeof module === 'object' && module !== null
    ? Object.entries(module).flatMap(([name, value]: [string, unknown]) =>
        isMessages(value) ? [{ name: `${file} ${name}`, ...value }] : [],
      )
    : [],
);

const argumentsOf = (elements: readonly MessageFormatElement[]): readonly string[] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const inner =
      element.type === TYPE.plural || element.type === TYPE.select
        ? Object.values(element.options).flatMap(({ value }) => argumentsOf(value))
        : [];
    return [element.value, ...inner];
  });
const namesIn = (message: string): readonly string[] => [...new Set(argumentsOf(parse(message)))].sort();

describe('texts of the console', () => {
  it('are found', () => {
    expect(dictionaries.length).toBeGreaterThan(5);
  });

  it.each(dictionaries)(
    '$name: each is an ICU message that takes the same values in both languages',
    ({ id, en }) => {
      expect(Object.keys(en).sort()).toEqual(Object.keys(id).sort());
      for (const [key, message] of Object.entries(id)) {
        expect([key, message.trim()]).toEqual([key, message]);
        expect([key, namesIn(en[key] ?? '')]).toEqual([key, namesIn(message)]);
      }
    },
  );
});
