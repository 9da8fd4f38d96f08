import { OPERATIONS, type Operation, type Role, routeKeyOf } from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import { FIRST, SECOND } from './test-bodies.ts';
import { createWorld } from './test-world.ts';

const guarded = OPERATIONS.filter(({ roles }) => roles.length > 0);
const writes = guarded.filter(({ method }) => method !== 'GET');
const routesOf = (role: Role, operations: readonly Operation[]): readonly string[] =>
  operations
    .filter(({ roles }) => roles.includes(role))
    .map(routeKeyOf)
    .toSorted();
const ofPeriod = (act: string): string => `POST /v1/talent-periods/{year}/${act}`;
const PERIOD_ACTS = [
  'sessions',
  'calibrations',
  'calibrations/{id}/settlement',
  'completion',
  'ratification',
  'corrections',
  'archive',
].map(ofPeriod);
const SELECTION_ACTS = ['results-announcement', 'final-list', 'skb-list']
  .map((act) => `POST /v1/procurement/{year}/formations/{id}/${act}`)
  .concat('POST /v1/procurement/{year}/formations/{formationId}/objections/{id}/ruling');
const WHAT_IF = 'POST /v1/projections/what-if';
const OWN_PLAN_ACTS = [
  'POST /v1/asn/{nip}/performance-plans',
  'PUT /v1/asn/{nip}/performance-plans/{id}',
  'POST /v1/asn/{nip}/performance-plans/{id}/submission',
  'POST /v1/asn/{nip}/performance-plans/{id}/revisions',
  'POST /v1/asn/{nip}/performance-progress',
];
/** What somebody does about those whom they lead: the function looks up whether they do. */
const ACTS_OF_SUPERIORS = [
  'POST /v1/asn/{nip}/leaves/{id}/decision',
  'POST /v1/asn/{nip}/performance-plans/{id}/approval',
  'POST /v1/asn/{nip}/performance-plans/{id}/return',
  'POST /v1/asn/{nip}/performance-plans/{id}/evaluation',
  'POST /v1/asn/{nip}/performance-feedback',
];
const READ_BY_SUPERIORS = [
  'leaves/{id}',
  'performance-plans/{id}',
  'performance-plans/{id}/revisions',
  'performance-plans/{id}/evaluation',
  'performance-feedback',
  'performance-feedback/{id}',
  'performance-progress',
  'performance-progress/{id}',
].map((path) => `GET /v1/asn/{nip}/${path}`);
const ofList = (act: string): string => `POST /v1/succession-lists/{id}/${act}`;

/** Said once more in full, so that a slip in the contract is seen: other tests take the contract's word. */
describe('the separation of duties', () => {
  it('keeps apart who changes inputs, who publishes and who chooses', () => {
    expect(routesOf('appointing-official', writes)).toEqual(
      [
        ofList('decision'),
        'POST /v1/asn/{nip}/rank-promotions/{id}/decision',
        'POST /v1/asn/{nip}/transfers/{id}/decision',
      ].toSorted(),
    );
    expect(routesOf('talent-committee', writes)).toEqual(
      [
        ofList('publication'),
        ofList('withdrawal'),
        'POST /v1/policies',
        'PUT /v1/policies/{id}',
        'POST /v1/policies/{id}/validation',
        'POST /v1/policies/{id}/activation',
        'POST /v1/policies/{id}/replay',
        'POST /v1/objections/{id}/ruling',
        'POST /v1/asn/{nip}/transfers/{id}/consideration',
        ...SELECTION_ACTS,
        ...PERIOD_ACTS,
        WHAT_IF,
      ].toSorted(),
    );
    expect(routesOf('assessor', writes)).toEqual(
      [
        'POST /v1/asn/{nip}/assessments',
        'PUT /v1/asn/{nip}/assessments/{id}',
        'POST /v1/asn/{nip}/feedback',
        'PUT /v1/asn/{nip}/feedback/{id}',
        // of the assessment centre alone: the function looks at the kind
        'POST /v1/imports',
        'POST /v1/imports/{id}/check',
        'POST /v1/imports/{id}/commit',
        'POST /v1/imports/{id}/undo',
      ].toSorted(),
    );
    expect(routesOf('discipline-officer', writes)).toEqual(
      [
        '',
        '/{id}/summonses',
        '/{id}/examination',
        '/{id}/decision',
        '/{id}/appeals',
        '/{id}/appeal-answer',
        '/{id}/closing',
      ]
        .map((act) => `POST /v1/asn/{nip}/discipline-cases${act}`)
        .toSorted(),
    );
    const withoutHr = writes.filter(({ roles }) => !roles.includes('hr-admin'));
    const ofOthers = (
      [
        'talent-committee',
        'appointing-official',
        'asn',
        'discipline-officer',
        'auditor',
        'agency-client',
      ] as const
    ).flatMap((role) => routesOf(role, withoutHr));
    expect(withoutHr.map(routeKeyOf).toSorted()).toEqual(ofOthers.toSorted());
  });

  it('lets auditors read, civil servants speak for themselves, and machine clients see to what they are told', () => {
    // a what-if stores nothing; verifying puts the auditor's own levels beside those of the agency
    expect(routesOf('auditor', writes)).toEqual(
      [WHAT_IF, 'POST /v1/merit-assessments/{year}/instruments/{instrument}/verification'].toSorted(),
    );
    expect(routesOf('asn', writes)).toEqual(
      [
        'POST /v1/asn/{nip}/objections',
        'POST /v1/objections/{id}/escalation',
        'POST /v1/objections/{id}/withdrawal',
        'POST /v1/asn/{nip}/consents',
        'POST /v1/asn/{nip}/leaves',
        'POST /v1/asn/{nip}/leaves/{id}/cancellation',
        'POST /v1/asn/{nip}/legal-aid',
        'POST /v1/asn/{nip}/protection-claims',
        'POST /v1/asn/{nip}/service-requests',
        'POST /v1/asn/{nip}/wealth-reports',
        ...OWN_PLAN_ACTS,
        ...ACTS_OF_SUPERIORS,
      ].toSorted(),
    );
    expect(routesOf('agency-client', guarded)).toEqual(
      [
        'GET /v1/agency-clients/{id}',
        'GET /v1/events',
        'GET /v1/subscriptions',
        'POST /v1/subscriptions',
        'GET /v1/subscriptions/{id}',
        'PATCH /v1/subscriptions/{id}',
        'DELETE /v1/subscriptions/{id}',
        'GET /v1/subscriptions/{id}/deliveries',
        'POST /v1/subscriptions/{id}/replay',
        'POST /v1/subscriptions/{id}/secret',
      ].toSorted(),
    );
  });

  it('shows a civil servant nothing that is about a colleague', async () => {
    const personal = guarded.filter(({ path, roles }) => path.includes('{nip}') && roles.includes('asn'));
    const own = personal.filter(({ ownRecordOnly }) => ownRecordOnly);
    expect(own.length).toBeGreaterThan(30);
    expect(
      personal
        .filter((operation) => !own.includes(operation))
        .map(routeKeyOf)
        .toSorted(),
    ).toEqual(
      [...ACTS_OF_SUPERIORS, ...READ_BY_SUPERIORS, 'POST /v1/asn/{nip}/performance-progress'].toSorted(),
    );

    for (const { method, path, id } of own) {
      const route = `${method} ${path.replace('{nip}', FIRST).replace('{id}', '2025')}`;
      const answer = await createWorld().call(route, { role: 'asn', nip: SECOND });
      expect(answer, id).toMatchObject({ status: 403, body: { code: 'auth/not-own-record' } });
    }
    // an objection is found by its own id: whose it is the function looks up, and denies it to colleagues
    expect(routesOf('asn', guarded).filter((route) => !route.includes('{nip}'))).toEqual(
      [
        'GET /v1/units',
        'GET /v1/positions',
        'GET /v1/positions/{id}',
        'GET /v1/positions/{id}/standard',
        'GET /v1/positions/{id}/standard-versions',
        'GET /v1/technical-competencies',
        'GET /v1/technical-competencies/{id}',
        'GET /v1/competency-dictionary',
        'GET /v1/career-paths',
        'GET /v1/career-paths/{id}',
        'GET /v1/holiday-calendars',
        'GET /v1/leaves',
        'GET /v1/performance-plans/to-rate',
        'GET /v1/objections/{id}',
        'POST /v1/objections/{id}/escalation',
        'POST /v1/objections/{id}/withdrawal',
      ].toSorted(),
    );
  });

  it('opens without a token health, the contract and its page alone', () => {
    const open = OPERATIONS.filter(({ roles }) => roles.length === 0).map(routeKeyOf);
    expect(open.toSorted()).toEqual(['GET /docs', 'GET /docs/{file}', 'GET /health', 'GET /openapi.json']);
  });
});
