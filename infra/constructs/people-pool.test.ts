import { ROLES } from '@kotak9/contracts';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { onlyPropertiesOf, propertiesOf } from '../testing/properties.ts';
import { createTestApp, synthesizeOnce } from '../testing/synthesize.ts';

const { data } = synthesizeOnce();

describe('PeoplePool', () => {
  it('has a group for every role of people, and none for machines', () => {
    const groups = propertiesOf(data, 'AWS::Cognito::UserPoolGroup').map(({ GroupName }) => GroupName);
    expect([...groups, 'agency-client'].sort()).toEqual([...ROLES].sort());
  });

  it('lets nobody sign up, nor write the own agency or NIP', () => {
    data.hasResourceProperties('AWS::Cognito::UserPool', {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    });
    data.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      ClientName: 'people',
      WriteAttributes: ['locale'],
      ReadAttributes: Match.arrayWith(['custom:agency', 'custom:nip']),
    });
  });

  it('signs people in by authorization code without a secret', () => {
    data.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      ClientName: 'people',
      AllowedOAuthFlows: ['code'],
      GenerateSecret: false,
      CallbackURLs: ['http://localhost:5173/signed-in', 'http://localhost:9010/signed-in'],
    });
  });
});

describe('MachineClients', () => {
  const withClient = (scopes: readonly string[]) =>
    createTestApp({ machineClients: [{ name: 'simpeg', scopes }] });

  it('are none until one is named', () => {
    data.resourceCountIs('AWS::Cognito::UserPoolClient', 1);
  });

  it('sign in with a secret, and get the scopes that are named and no others', () => {
    const client = onlyPropertiesOf(
      Template.fromStack(withClient(['events']).data),
      'AWS::Cognito::UserPoolClient',
      {
        ClientName: 'simpeg',
      },
    );
    expect(client).toMatchObject({
      AllowedOAuthFlows: ['client_credentials'],
      GenerateSecret: true,
    });
    expect(client.AllowedOAuthScopes).toHaveLength(1);
    expect(JSON.stringify(client.AllowedOAuthScopes)).toContain('/events');
  });

  it('cannot ask for a scope that is not there', () => {
    expect(() => withClient(['write'])).toThrow(/simpeg.*write/);
  });
});
