import { describe, expect, it } from 'vitest';
import type { PersonInputs } from '../person.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { MovesRules } from '../policy/matching-rules.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { buildPerson, levels, potentialItems } from '../testing/build-person.ts';
import { day } from '../testing/values.ts';
import { higherBoxes } from './higher-boxes.ts';
import { movesToNextBox } from './moves-to-next-box.ts';

const today = day('2026-08-03');
const withMoves = (changes: Partial<MovesRules>): RuleSet => ({
  ...defaultRuleSet,
  matching: {
    ...defaultRuleSet.matching,
    moves: { ...defaultRuleSet.matching.moves, ...changes },
  },
});
const movesOf = (changes: Partial<PersonInputs> = {}, ruleSet = defaultRuleSet) =>
  movesToNextBox(buildPerson(changes), today, ruleSet);
const inShort = ({ goals }: ReturnType<typeof movesOf>) =>
  goals.map(({ box, sets }) => [
    box,
    sets.map(({ moves }) => moves.map(({ kind, to }) => `${kind}:${to}`).join(' + ')),
  ]);

/** Performance 67.75 and potential 66.63: box 5, well below both cut-offs. */
const inBox5 = (): Partial<PersonInputs> => ({
  performance: [
    {
      year: 2025,
      workResult: 'di-bawah-ekspektasi',
      behaviour: 'sesuai-ekspektasi',
      predikat: 'butuh-perbaikan',
      rater: null,
    },
  ],
  training: [],
  discipline: [{ id: 's', level: 'ringan', from: day('2024-01-01'), until: day('2024-06-30') }],
  education: [{ id: 's1', level: 's1', major: 'x', fieldMatch: 'tidak-sesuai', graduatedIn: 2000 }],
});

describe('worked case 10.2: person P in box 8', () => {
  const answerOf = () => movesOf();

  it('reaches box 9 with a task team of the next level: performance 82.00, nilai talenta 83.18981', () => {
    expect(answerOf().goals).toHaveLength(1);
    expect(answerOf().goals[0]).toMatchObject({
      box: 9,
      performance: 'di-atas-ekspektasi',
      potential: 'tinggi',
      raises: ['performance'],
    });
    expect(answerOf().goals[0]?.sets[0]).toEqual({
      moves: [
        {
          kind: 'tim-kerja',
          subject: null,
          from: 'provinsi',
          to: 'nasional',
          earliest: '2026-09-03',
          effort: 2,
          effect: { performance: expect.closeTo(2.25, 10), potential: 0 },
        },
      ],
      box: 9,
      performanceScore: expect.closeTo(82, 10),
      potentialScore: expect.closeTo(84.37963, 5),
      talentScore: expect.closeTo(83.18981, 5),
      earliest: '2026-09-03',
      effort: 2,
      renew: [],
    });
  });

  it('names other single changes that do, by effort and then by how soon', () => {
    expect(inShort(answerOf())).toEqual([
      [9, ['tim-kerja:nasional', 'umpan-balik:sangat-baik', 'predikat:sangat-baik']],
    ]);
  });

  it('says what expires before a set has come about', () => {
    expect(answerOf().goals[0]?.sets[2]).toMatchObject({
      earliest: '2027-02-01',
      renew: ['pengembangan-kompetensi'],
    });
  });

  it('gives each change with its effect in points', () => {
    const effects = answerOf().moves.map(({ kind, subject, effect }) => [
      kind,
      subject,
      Math.round(effect.performance * 100) / 100,
      Math.round(effect.potential * 100) / 100,
    ]);
    expect(effects.filter(([kind]) => !String(kind).startsWith('asesmen'))).toEqual([
      ['predikat', null, 12, 0],
      ['umpan-balik', null, 1.5, 0],
      ['penghargaan', null, 2.25, 0],
      ['tim-kerja', null, 2.25, 0],
      ['jam-pelatihan', null, 0, 2],
      ['pendidikan', null, 0, 1],
      ['penugasan-pelaksana', null, 0, 0.67],
      ['waktu', null, -12.75, 0.67],
    ]);
    expect(effects.filter(([kind]) => kind === 'asesmen-kompetensi')).toEqual(
      ['pep', 'pdo', 'mpu', 'pkp', 'prb', 'itg', 'kjs', 'kom', 'oph'].map((code) => [
        'asesmen-kompetensi',
        code,
        0,
        0.74,
      ]),
    );
    expect(effects.filter(([kind]) => kind === 'asesmen-potensi')).toHaveLength(8);
  });

  it('says what time alone does next: the training hours lapse, and box 5 follows', () => {
    expect(answerOf().nextChange).toEqual({
      on: '2027-01-01',
      components: [{ axis: 'potential', name: 'pengembangan-kompetensi', before: 8, after: 0 }],
      boxBefore: 8,
      boxAfter: 5,
      missing: [],
    });
  });

  it('shows every component with its sources', () => {
    expect(answerOf().placement.components.find(({ name }) => name === 'penugasan-tim-kerja')).toEqual({
      axis: 'performance',
      name: 'penugasan-tim-kerja',
      raw: 'provinsi',
      value: 85,
      weight: 15,
      points: 12.75,
      source: ['assignments/tim'],
      expires: '2027-05-31',
    });
  });
});

describe('the neighbouring boxes', () => {
  it.each([
    [
      inBox5(),
      [
        [7, ['performance']],
        [8, ['potential']],
        [9, ['performance', 'potential']],
      ],
    ],
    [{}, [[9, ['performance']]]],
    [{ feedback: [{ year: 2025, category: 'sangat-baik' as const }] }, []],
    [{ feedback: [] }, []],
  ])('%#', (changes, expected) => {
    const { placement } = movesOf(changes);
    expect(higherBoxes(placement, defaultRuleSet).map(({ box, raises }) => [box, raises])).toEqual(expected);
  });
});

describe('somebody in box 5', () => {
  const answerOf = () => movesOf(inBox5());

  it('reaches boxes 7 and 8 with two changes, and 9 with none of three', () => {
    expect(answerOf().maxChanges).toBe(3);
    expect(inShort(answerOf())).toEqual([
      [
        7,
        [
          'predikat:baik + tim-kerja:nasional',
          'predikat:baik + umpan-balik:sangat-baik',
          'predikat:baik + penghargaan:nasional',
        ],
      ],
      [8, ['jam-pelatihan:10 + pendidikan:s2']],
      [9, []],
    ]);
  });

  it('takes the step of the training hours that suffices, not a higher one', () => {
    const [set] = answerOf().goals[1]?.sets ?? [];
    expect(set?.moves[0]).toMatchObject({ kind: 'jam-pelatihan', from: '0', to: '10', effort: 3 });
  });

  it('looks no further than the policy says', () => {
    expect(inShort(movesOf(inBox5(), withMoves({ maxChanges: 1 })))).toEqual([
      [7, []],
      [8, []],
      [9, []],
    ]);
    const wider = movesOf(inBox5(), withMoves({ maxChanges: 4 }));
    expect(wider.goals[2]?.sets[0]?.moves).toHaveLength(4);
  });

  it('names as many sets as the policy says', () => {
    expect(inShort(movesOf(inBox5(), withMoves({ alternatives: 1 })))[0]).toEqual([
      7,
      ['predikat:baik + tim-kerja:nasional'],
    ]);
  });
});

describe('nothing to move', () => {
  it('in the highest box there is no goal, though changes have effects', () => {
    const answer = movesOf({ feedback: [{ year: 2025, category: 'sangat-baik' }] });
    expect(answer.placement.box).toBe(9);
    expect(answer.goals).toEqual([]);
    expect(answer.moves.length).toBeGreaterThan(0);
  });

  it('in no box at all the placement says what is missing', () => {
    const answer = movesOf({ assessments: [] });
    expect(answer).toMatchObject({ placement: { status: 'unplaced' }, goals: [], moves: [] });
  });

  it('time changes nothing more of somebody who has retired', () => {
    const answer = movesToNextBox(
      buildPerson({
        performance: [],
        feedback: [],
        awards: [],
        assignments: [],
        training: [],
        assessments: [],
        career: [],
        post: null,
      }),
      day('2040-01-01'),
      defaultRuleSet,
    );
    expect(answer.nextChange).toBeNull();
  });
});

describe('waiting', () => {
  /** Box 9 but for a sanction that ends on 30 November. */
  const sanctioned = (until: string): Partial<PersonInputs> => ({
    feedback: [{ year: 2025, category: 'sangat-baik' }],
    discipline: [{ id: 's', level: 'ringan', from: day('2026-06-01'), until: day(until) }],
    assessments: [
      {
        id: 'a',
        date: day('2025-01-10'),
        competencies: levels(3, 3, 3, 3, 3, 3, 3, 3, 3),
        technical: {},
        potential: potentialItems(4, 4, 4, 4, 4, 4, 4, 4),
        assessor: null,
      },
    ],
  });

  it('reaches a box where time alone does', () => {
    const answer = movesOf(sanctioned('2026-11-30'));
    expect(answer.placement.box).toBe(7);
    expect(answer.goals[0]).toMatchObject({ box: 9, raises: ['potential'] });
    expect(answer.goals[0]?.sets[0]).toMatchObject({
      moves: [
        {
          kind: 'waktu',
          from: '2026-08-03',
          to: '2026-12-01',
          effort: 1,
          effect: { performance: 0, potential: 11.25 },
        },
      ],
      earliest: '2026-12-01',
    });
  });

  it('over the turn of a year takes what is renewed every year as renewed', () => {
    const [set] = movesOf(sanctioned('2027-02-28')).goals[0]?.sets ?? [];
    expect(set).toMatchObject({ moves: [{ kind: 'waktu', to: '2027-03-01' }], box: 9 });
    expect(set?.renew).toEqual(['pengembangan-kompetensi']);
  });

  it('is looked at as far ahead as the policy says', () => {
    const waits = (waitMonths: number, until: string) =>
      movesOf(sanctioned(until), withMoves({ waitMonths }))
        .moves.filter(({ kind }) => kind === 'waktu')
        .map(({ to }) => to);
    expect(waits(6, '2027-02-02')).toEqual(['2027-02-03']);
    expect(waits(6, '2027-02-03')).toEqual([]);
  });
});

describe('what is offered', () => {
  const kindsOf = (changes: Partial<PersonInputs>, ruleSet = defaultRuleSet) => [
    ...new Set(movesOf(changes, ruleSet).moves.map(({ kind }) => kind)),
  ];

  it('is nothing that the policy does not name', () => {
    expect(kindsOf({}, withMoves({ kinds: { 'tim-kerja': { effort: 2, leadMonths: 1 } } }))).toEqual([
      'tim-kerja',
    ]);
  });

  it('is nothing that would come after retirement', () => {
    const born = { birthDate: day('1968-10-10') };
    const answer = movesOf(born);
    expect(answer.placement.status).toBe('placed');
    expect(answer.moves.map(({ earliest }) => earliest).every((on) => on < '2026-11-01')).toBe(true);
    expect(kindsOf(born)).toEqual(['tim-kerja', 'jam-pelatihan', 'penugasan-pelaksana']);
  });
});
