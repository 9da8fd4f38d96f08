import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { ROLES, type Role, STAFF } from './session/roles.ts';
import type { ShellText } from './shell/messages.ts';

export interface Route {
  /** As wouter reads it: `:name` is a place. Pages read places by `useParams`. */
  readonly path: string;
  readonly page: LazyExoticComponent<ComponentType>;
  /** Who may see it. What may be done there the API decides. */
  readonly roles: readonly Role[];
  /** Where and how it stands in the menu; left out: it is reached from another page. */
  readonly menu?: { readonly group: MenuGroup; readonly label: ShellText };
}

export const MENU_GROUPS = ['home', 'groupTalent', 'groupPolicy', 'groupMerit', 'groupOversight'] as const;
export type MenuGroup = (typeof MENU_GROUPS)[number];

const SUCCESSION: readonly Role[] = ['hr-admin', 'talent-committee', 'appointing-official', 'auditor'];
const PLANNERS: readonly Role[] = ['hr-admin', 'talent-committee', 'auditor'];

/** Every page of the console, each loaded when it is first opened. */
export const ROUTES: readonly Route[] = [
  {
    path: '/',
    page: lazy(() => import('./pages/home/home-page.tsx')),
    roles: ROLES,
    menu: { group: 'home', label: 'home' },
  },
  {
    path: '/me',
    page: lazy(() => import('./pages/card/own-card-page.tsx')),
    roles: ['asn'],
    menu: { group: 'home', label: 'ownCard' },
  },
  {
    path: '/nine-box',
    page: lazy(() => import('./pages/nine-box/nine-box-page.tsx')),
    roles: STAFF,
    menu: { group: 'groupTalent', label: 'nineBox' },
  },
  {
    path: '/people',
    page: lazy(() => import('./pages/people/people-page.tsx')),
    roles: STAFF,
    menu: { group: 'groupTalent', label: 'people' },
  },
  { path: '/people/:nip', page: lazy(() => import('./pages/card/card-page.tsx')), roles: STAFF },
  {
    path: '/succession',
    page: lazy(() => import('./pages/succession/succession-page.tsx')),
    roles: SUCCESSION,
    menu: { group: 'groupTalent', label: 'succession' },
  },
  {
    path: '/succession/:vacancy',
    page: lazy(() => import('./pages/vacancy/vacancy-page.tsx')),
    roles: SUCCESSION,
  },
  {
    path: '/succession/:vacancy/decision',
    page: lazy(() => import('./pages/decision/decision-page.tsx')),
    roles: ['appointing-official'],
  },
  {
    path: '/succession/:vacancy/cascade',
    page: lazy(() => import('./pages/cascade/cascade-page.tsx')),
    roles: PLANNERS,
  },
  {
    path: '/timeline',
    page: lazy(() => import('./pages/timeline/timeline-page.tsx')),
    roles: PLANNERS,
    menu: { group: 'groupTalent', label: 'timeline' },
  },
  {
    path: '/policies',
    page: lazy(() => import('./pages/policy/policies-page.tsx')),
    roles: STAFF,
    menu: { group: 'groupPolicy', label: 'policies' },
  },
  { path: '/policies/:id', page: lazy(() => import('./pages/policy/policy-page.tsx')), roles: STAFF },
  {
    path: '/objections',
    page: lazy(() => import('./pages/objections/objections-page.tsx')),
    roles: STAFF,
    menu: { group: 'groupPolicy', label: 'objections' },
  },
  {
    path: '/objections/:id',
    page: lazy(() => import('./pages/objections/objection-page.tsx')),
    roles: [...STAFF, 'asn'],
  },
  {
    path: '/aspects',
    page: lazy(() => import('./pages/aspects/aspects-page.tsx')),
    roles: STAFF,
    menu: { group: 'groupMerit', label: 'aspects' },
  },
  { path: '/aspects/:aspect', page: lazy(() => import('./pages/aspects/aspect-page.tsx')), roles: STAFF },
  {
    path: '/imports',
    page: lazy(() => import('./pages/imports/imports-page.tsx')),
    roles: ['hr-admin', 'assessor', 'auditor'],
    menu: { group: 'groupOversight', label: 'imports' },
  },
  {
    path: '/imports/:id',
    page: lazy(() => import('./pages/imports/import-page.tsx')),
    roles: ['hr-admin', 'assessor', 'auditor'],
  },
  {
    path: '/overseer',
    page: lazy(() => import('./pages/overseer/overseer-page.tsx')),
    roles: ['auditor'],
    menu: { group: 'groupOversight', label: 'overseer' },
  },
  {
    // `/health` is the API's
    path: '/system',
    page: lazy(() => import('./pages/health/health-page.tsx')),
    roles: ['hr-admin', 'auditor'],
    menu: { group: 'groupOversight', label: 'health' },
  },
];
