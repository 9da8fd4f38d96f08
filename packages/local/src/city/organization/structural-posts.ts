import { schemas } from '@kotak9/contracts';
import type { Eselon, PositionId, UnitId } from '@kotak9/rules';
import { slug } from '../slug.ts';
import { districtId, kelurahanId, puskesmasId } from './build-units.ts';
import { relatedFieldsOf } from './fields.ts';
import {
  districts,
  type Opd,
  offices,
  postPatterns,
  puskesmas,
  type SubPost,
  secretariat,
} from './organization-data.ts';
import type { Post } from './post.ts';

/** Most of so small a population that structural posts may take: beyond it, whole offices are left out. */
const LARGEST_SHARE = 0.4;
const KEWILAYAHAN = 'kewilayahan';
export const ROOT_POST: PositionId = schemas.PositionSlug.parse('sekda');

/** Structural posts, highest eselon first: each comes after the one above it. */
export function buildStructuralPosts(people: number): Post[] {
  const posts = [
    ...secretariatPosts(people),
    ...offices.flatMap((opd) => officePosts(opd, people)),
    ...districts.flatMap((district) => districtPosts(district, people)),
    ...puskesmas.names.flatMap((name) => {
      const unitId = puskesmasId(name);
      const superiorId = schemas.PositionSlug.parse(`sekretaris-${puskesmas.opd}`);
      return subPosts(postPatterns.puskesmas, people, {
        name: `Puskesmas ${name}`,
        unitId,
        field: 'kesehatan',
        superiorId,
      });
    }),
  ];
  const order = postPatterns.eselons.map(({ eselon }) => eselon);
  const place = ({ eselon }: Post) => (eselon === null ? order.length : order.indexOf(eselon));
  return posts.slice(0, Math.floor(people * LARGEST_SHARE)).sort((a, b) => place(a) - place(b));
}

interface Description {
  readonly id: string;
  readonly title: string;
  readonly unitId: UnitId;
  readonly eselon: Eselon;
  readonly field: string;
  readonly superiorId: PositionId | null;
  readonly critical?: boolean;
}

function post({ id, critical = false, eselon, field, ...given }: Description): Post {
  const pattern = postPatterns.eselons.find((row) => row.eselon === eselon);
  if (pattern === undefined) throw new RangeError(`no pattern for eselon ${eselon}`);
  return {
    ...given,
    id: schemas.PositionSlug.parse(id),
    eselon,
    field,
    critical,
    tier: pattern.tier,
    kelas: pattern.kelas,
    functionalLevel: null,
    relatedFields: relatedFieldsOf(field),
  };
}

function subPosts(
  patterns: readonly SubPost[],
  people: number,
  { name, ...place }: Pick<Description, 'unitId' | 'field' | 'superiorId'> & { readonly name: string },
): Post[] {
  return patterns
    .filter(({ from }) => people >= from)
    .map(({ slug: part, title, eselon }) =>
      post({ ...place, id: `${place.unitId}.${part}`, title: `${title} ${name}`, eselon }),
    );
}

function secretariatPosts(people: number): Post[] {
  const { id: unitId, head, field, advisers, assistants } = secretariat;
  const below = { unitId, superiorId: ROOT_POST, eselon: 'II.b' } as const;
  return [
    post({ id: ROOT_POST, title: head, unitId, eselon: 'II.a', field, superiorId: null, critical: true }),
    ...advisers.map((adviser) =>
      post({
        ...below,
        id: `staf-ahli-${slug(adviser.subject)}`,
        title: `Staf Ahli Bidang ${adviser.subject}`,
        field: adviser.field,
      }),
    ),
    ...assistants.flatMap(({ subject, field: area, sections }) => {
      const assistant = post({
        ...below,
        id: `asisten-${slug(subject)}`,
        title: `Asisten ${subject}`,
        field: area,
      });
      return [assistant, ...sections.flatMap((section) => sectionPosts(section, assistant.id, people))];
    }),
  ];
}

function sectionPosts(
  { id, name, field }: (typeof secretariat.assistants)[number]['sections'][number],
  superiorId: PositionId,
  people: number,
): Post[] {
  const head = post({
    id: `kepala-${id}`,
    title: `Kepala ${name}`,
    unitId: id,
    eselon: 'III.a',
    field,
    superiorId,
  });
  return [head, ...subPosts(postPatterns.section, people, { name, unitId: id, field, superiorId: head.id })];
}

function officePosts(opd: Opd, people: number): Post[] {
  const { id: unitId, name, field, critical, divisions, divisionTitle, divisionEselon } = opd;
  const place = { unitId, field };
  const head = post({
    ...place,
    id: opd.head === undefined ? `kepala-${unitId}` : slug(opd.head),
    title: opd.head ?? `Kepala ${name}`,
    eselon: 'II.b',
    superiorId: ROOT_POST,
    critical,
  });
  const superiorId = head.id;
  const deputy =
    opd.deputy === null
      ? null
      : post({
          ...place,
          id: `sekretaris-${unitId}`,
          title: opd.deputy ?? `Sekretaris ${name}`,
          eselon: 'III.a',
          superiorId,
        });
  const count = people < postPatterns.furtherDivisionsFrom ? postPatterns.divisionsAlways : divisions.length;
  return [
    head,
    ...(deputy === null ? [] : [deputy]),
    ...divisions.slice(0, count).map((division) =>
      post({
        ...place,
        id: `${unitId}.${slug(division)}`,
        title: `${divisionTitle} ${division}`,
        eselon: divisionEselon,
        superiorId,
      }),
    ),
    ...subPosts(postPatterns.opd, people, { ...place, name, superiorId: deputy?.id ?? superiorId }),
  ];
}

function districtPosts({ name, kelurahan }: (typeof districts)[number], people: number): Post[] {
  const place = { unitId: districtId(name), field: KEWILAYAHAN };
  const head = post({
    ...place,
    id: `kepala-${place.unitId}`,
    title: `Kepala Distrik ${name}`,
    eselon: 'III.a',
    superiorId: ROOT_POST,
  });
  const deputy = post({
    ...place,
    id: `sekretaris-${place.unitId}`,
    title: `Sekretaris Distrik ${name}`,
    eselon: 'III.b',
    superiorId: head.id,
  });
  return [
    head,
    deputy,
    ...subPosts(postPatterns.distrik, people, { ...place, name: `Distrik ${name}`, superiorId: deputy.id }),
    ...kelurahan.flatMap((quarter) => {
      const unit = { unitId: kelurahanId(quarter), field: KEWILAYAHAN };
      const lurah = post({
        ...unit,
        id: `lurah-${slug(quarter)}`,
        title: `Lurah ${quarter}`,
        eselon: 'IV.a',
        superiorId: head.id,
      });
      return [
        lurah,
        ...subPosts(postPatterns.kelurahan, people, {
          ...unit,
          name: `Kelurahan ${quarter}`,
          superiorId: lurah.id,
        }),
      ];
    }),
  ];
}
