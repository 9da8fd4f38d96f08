import { createOpenApi, OPERATIONS, ROLES, type Role } from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import { propertiesOf } from '../testing/properties.ts';
import { synthesizeOnce } from '../testing/synthesize.ts';

const METHODS = ['get', 'post', 'patch', 'put', 'delete'] as const;
const { api } = synthesizeOnce();

/** `GET /v1/units` and whether a token is needed for it, as each of the three says. */
const said = (route: string, isOpen: boolean): string => `${route} ${isOpen ? 'open' : 'with token'}`;

const inTemplate = propertiesOf(api, 'AWS::ApiGatewayV2::Route').map(({ RouteKey, AuthorizationType }) =>
  said(RouteKey, AuthorizationType === 'NONE'),
);
const described = Object.entries(createOpenApi().paths ?? {}).flatMap(([path, item]) =>
  METHODS.flatMap((method) => {
    const { description = '', security = [] } = item[method] ?? {};
    return item[method] === undefined
      ? []
      : [{ route: `${method.toUpperCase()} ${path}`, description, security }];
  }),
);
const inDocument = described.map(({ route, security }) => said(route, security.length === 0));
const inRoleTable = OPERATIONS.map(({ method, path, roles }) =>
  said(`${method} ${path}`, roles.length === 0),
);

describe('the contract', () => {
  it('has the same routes in the template, in the document and in the role table', () => {
    expect(inRoleTable.length).toBeGreaterThan(300);
    expect(inTemplate.toSorted()).toEqual(inRoleTable.toSorted());
    expect(inDocument.toSorted()).toEqual(inRoleTable.toSorted());
  });

  it('tells of each route the roles that it lets in, and no other', () => {
    const rolesIn = (description: string): readonly Role[] => {
      const [, named = ''] = /Roles: ([a-z, -]+)/.exec(description) ?? [];
      return ROLES.filter((role) => named.split(', ').includes(role));
    };
    for (const { route, description } of described) {
      const operation = OPERATIONS.find(({ method, path }) => `${method} ${path}` === route);
      expect(rolesIn(description), route).toEqual(ROLES.filter((role) => operation?.roles.includes(role)));
    }
  });
});
