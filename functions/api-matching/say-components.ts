import { type Language, say, type Text } from '@kotak9/contracts';
import type { Component, NextChange } from '@kotak9/rules';
import { dayInWords, points, word } from './words.ts';

const COMPONENT: Text = {
  id: '{name}: {raw} bernilai {value}, bobot {weight}, {points} poin; sumber: {source}.',
  en: '{name}: {raw} is worth {value}, weight {weight}, {points} points; source: {source}.',
};
const NO_SOURCE: Text = { id: 'tidak ada catatan', en: 'no record' };
const EXPIRES: Text = { id: ' Terhitung begini sampai {day}.', en: ' Counts like this until {day}.' };

/** A component of the placement: from what it was read, what it is worth, and how long it stays so. */
export const sayComponent = (component: Component, language: Language): string => {
  const { name, raw, value, weight, source, expires } = component;
  const sentence = say(COMPONENT, language, {
    name: word(name, language),
    raw: typeof raw === 'number' ? points(raw, language) : word(raw, language),
    value: points(value, language),
    weight,
    points: points(component.points, language),
    source: source.length === 0 ? NO_SOURCE[language] : source.join(', '),
  });
  return expires === null
    ? sentence
    : sentence + say(EXPIRES, language, { day: dayInWords(expires, language) });
};

const NEXT: Text = {
  id: 'Bila tidak diperbarui, pada {on} berubah: {components}. Kotak {before} menjadi {after}.',
  en: 'Unless renewed, on {on} this changes: {components}. Box {before} becomes {after}.',
};
const SAME: Text = {
  id: 'Bila tidak diperbarui, pada {on} berubah: {components}. Kotak tetap {before}.',
  en: 'Unless renewed, on {on} this changes: {components}. The box stays {before}.',
};
const POINTS: Text = { id: '{name} {before} menjadi {after} poin', en: '{name} {before} to {after} points' };
const LACKING: Text = {
  id: '{name} {before} poin menjadi tidak terpenuhi',
  en: '{name} {before} points becomes lacking',
};
const SERVICE: Text = { id: 'masa kerja berakhir', en: 'service ends' };
const NO_BOX: Text = { id: 'tidak ada', en: 'none' };

/** What time alone does next, as the placement of that day computes it. */
export const sayNextChange = (change: NextChange, language: Language): string => {
  const parts = change.components.map(({ name, before, after }) =>
    say(after === null ? LACKING : POINTS, language, {
      name: word(name, language),
      before: points(before, language),
      after: after === null ? '' : points(after, language),
    }),
  );
  return say(change.boxBefore === change.boxAfter ? SAME : NEXT, language, {
    on: dayInWords(change.on, language),
    components: parts.length === 0 ? SERVICE[language] : parts.join('; '),
    before: change.boxBefore ?? NO_BOX[language],
    after: change.boxAfter ?? NO_BOX[language],
  });
};
