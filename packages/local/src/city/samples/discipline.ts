import { addDays, type IsoDate, type PersonInputs, type Sanction, type SanctionKind } from '@kotak9/rules';
import { type CaseData, type Change, changeCase } from '@kotak9/store';
import type { City } from '../generate-city.ts';
import type { Sample } from './sample.ts';

const DECIDED = 12;
const OPEN = 4;
/** Days from the receipt of a decision to its effect: fifteen working days, roughly. */
const TO_EFFECT = 21;

const KINDS: Readonly<Record<Sanction['level'], SanctionKind>> = {
  ringan: 'teguran-tertulis',
  sedang: 'potongan-tukin-6-bulan',
  berat: 'penurunan-jabatan',
};

/** A case behind some of the sanctions that the records hold, and a few under way. */
export const sampleDiscipline: Sample = (city, today) => {
  const sanctioned = city.people.flatMap((person) =>
    person.discipline.map((sanction) => ({ person, sanction })),
  );
  const others = city.people.filter(({ discipline }) => discipline.length === 0);
  return [
    ...sanctioned.slice(0, DECIDED).map(({ person, sanction }, n) => decided(city, person, sanction, n)),
    ...others.slice(0, OPEN).map((person, n) => open(city, person, today, n)),
  ];
};

const blank = (id: string, { nip }: PersonInputs, reportedOn: IsoDate): CaseData => ({
  id,
  nip,
  reportedOn,
  article: 'ps-4-f',
  absence: null,
  stage: 'dilaporkan',
  summonses: [],
  examinedOn: null,
  decision: null,
  appeals: [],
  closedOn: null,
  closingReason: null,
});

function decided({ agency }: City, person: PersonInputs, sanction: Sanction, n: number): Change {
  const { id: sanctionId, level, from, until } = sanction;
  const receivedOn = addDays(from, -TO_EFFECT);
  const examinedOn = addDays(receivedOn, -7);
  const sentOn = addDays(examinedOn, -14);
  const id = `dis-contoh-${n + 1}`;
  const data: CaseData = {
    ...blank(id, person, addDays(sentOn, -3)),
    stage: 'diputuskan',
    summonses: [{ sentOn, examinationOn: examinedOn }],
    examinedOn,
    decision: {
      number: `862/${n + 1}/contoh`,
      date: addDays(receivedOn, -1),
      receivedOn,
      authority: level === 'berat' ? 'ppk' : 'jpt-pratama',
      sanction: KINDS[level],
      effectiveOn: from,
      until,
      sanctionId,
    },
  };
  return changeCase(agency, null, data, {
    type: 'discipline-case.decided.v1',
    data: { caseId: id, stage: data.stage },
  });
}

function open({ agency }: City, person: PersonInputs, today: IsoDate, n: number): Change {
  const id = `dis-contoh-terbuka-${n + 1}`;
  const reportedOn = addDays(today, -5 - n);
  const called = { sentOn: addDays(reportedOn, 1), examinationOn: addDays(today, 6 + n) };
  const isCalled = n % 2 === 1;
  const data: CaseData = {
    ...blank(id, person, reportedOn),
    absence: { total: 4 + n, consecutive: 2 },
    stage: isCalled ? 'dipanggil' : 'dilaporkan',
    summonses: isCalled ? [called] : [],
  };
  return changeCase(agency, null, data, {
    type: isCalled ? 'discipline-case.summoned.v1' : 'discipline-case.reported.v1',
    data: { caseId: id, stage: data.stage },
  });
}
