import { createHash } from 'node:crypto';
import {
  addYears,
  dayBefore,
  firstDayOfYear,
  type IsoDate,
  itemsOf,
  type MeritItem,
  meritInstrument,
  meritWeights,
  officialIndex,
  supervisionOn,
  yearOf,
} from '@kotak9/rules';
import {
  type Change,
  changeEntry,
  MERIT_DOCUMENTS,
  type MeritAssessmentData,
  type MeritResultData,
  meritAssessmentRegister,
  meritDocumentRegister,
  meritResultRegister,
} from '@kotak9/store';
import type { City } from '../generate-city.ts';
import { createRandom } from '../random.ts';
import type { Sample } from './sample.ts';

const OLD = 'kasn-9-2019';
const HR = 'contoh-bkpsdm';
const instrument = meritInstrument(OLD);

/** Points of the aspects that the supervising body gave in the last years, oldest first. */
const RESULTS = [
  [22, 24, 52, 22, 48, 22, 8, 13],
  [26, 28, 62, 26, 56, 25, 10, 15],
  [30, 30, 74, 28, 60, 28, 11, 17],
] as const;

/** Rules and plans on paper, what the supervising body found so far, and the draft of this year. */
export const sampleMerit: Sample = (city, today) => [
  ...results(city, today),
  ...documents(city, today),
  draft(city, today),
];

const results = ({ agency }: City, today: IsoDate): readonly Change[] =>
  RESULTS.flatMap((points, at) => {
    const year = yearOf(today) - RESULTS.length + at;
    const weights = meritWeights(instrument, null, null);
    const scored = weights.ok
      ? officialIndex(
          instrument,
          weights.value,
          Object.fromEntries(instrument.aspects.map(({ id }, aspect) => [id, points[aspect] ?? 0])),
        )
      : weights;
    if (!scored.ok) throw new Error(`sample result of ${year}: ${scored.error.code}`);
    const { index, exact, share, category, aspects } = scored.value;
    const date = dayBefore(firstDayOfYear(year + 1));
    const data: MeritResultData = {
      id: OLD,
      year,
      instrument: OLD,
      number: `B-${120 + at}/${year}`,
      date,
      supervisors: supervisionOn(date).bodies.map(({ name }) => name),
      index,
      exact,
      share,
      category,
      aspects: [...aspects],
      recordedBy: HR,
    };
    return [
      changeEntry(meritResultRegister, agency, null, data, {
        type: 'merit-result.recorded.v1',
        data: { year, instrument: OLD, index, category: category.code },
      }),
    ];
  });

/** A paper for each item that asks for one, but for a fifth of them. */
const documents = ({ agency }: City, today: IsoDate): readonly Change[] => {
  const date = addYears(today, -1);
  return itemsOf(instrument)
    .flatMap((item) => paperOf(item) ?? [])
    .filter((_, at) => at % 5 !== 4)
    .map(({ item, what }, at) => {
      const sha256 = createHash('sha256').update(`${agency} ${item}`).digest('hex');
      const id = `dok-${sha256.slice(0, 16)}`;
      const data = {
        id,
        title: what,
        number: `${at + 11}/${yearOf(date)}`,
        date,
        validTo: null,
        link: `https://jdih.contoh.go.id/${yearOf(date)}/${at + 11}.pdf`,
        sha256,
        items: [item],
        recordedBy: HR,
        withdrawn: null,
      };
      return changeEntry(meritDocumentRegister, agency, null, data, {
        type: 'merit-document.recorded.v1',
        data: { listId: MERIT_DOCUMENTS, documentId: id, items: [item] },
      });
    });
};

const paperOf = ({ id, levels }: MeritItem): { readonly item: string; readonly what: string } | null => {
  const criterion = levels.flat().find(({ measure }) => measure === 'document');
  return criterion?.measure === 'document' ? { item: id, what: criterion.what } : null;
};

/** Levels by hand: nothing has been gathered in a city that was just loaded. */
const draft = ({ agency }: City, today: IsoDate): Change => {
  const year = yearOf(today);
  const random = createRandom(`merit ${agency}`);
  const levels = itemsOf(instrument).map(({ id }) => ({
    item: id,
    level: random.pick([2, 2, 3]),
    suggested: null,
    reason: 'Penilaian awal tim, sebelum bukti dikumpulkan',
  }));
  const data: MeritAssessmentData = {
    id: OLD,
    year,
    instrument: OLD,
    variant: null,
    status: 'draft',
    levels,
    satisfaction: null,
    correction: null,
    fixed: null,
    verified: null,
  };
  return changeEntry(meritAssessmentRegister, agency, null, data, {
    type: 'merit-assessment.opened.v1',
    data: { year, instrument: OLD },
  });
};
