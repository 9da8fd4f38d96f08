import { ROLES, type Role } from '@kotak9/contracts';
import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  ClientAttributes,
  FeaturePlan,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  StringAttribute,
  UserPool,
  type UserPoolClient,
  type UserPoolDomain,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';

export interface PeoplePoolProps {
  readonly stage: string;
  readonly consoleOrigin: string;
}

/** Where a browser hands its code to the command line (RFC 8252 §7.3); Cognito compares the port too. */
const COMMAND_LINE = 'http://localhost:9010/signed-in';

/** Machine clients carry scopes, not groups. */
const isOfPeople = (role: Role): boolean => role !== 'agency-client';

/**
 * The people who sign in. Staff of the HR agency create the accounts; nobody signs up, and nobody can write the own
 * agency or NIP, which decide whose data a token opens.
 */
export class PeoplePool extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;
  readonly domain: UserPoolDomain;

  constructor(scope: Construct, id: string, { stage, consoleOrigin }: PeoplePoolProps) {
    super(scope, id);
    this.pool = new UserPool(this, 'Pool', {
      userPoolName: `kotak9-${stage}`,
      selfSignUpEnabled: false,
      signInAliases: { username: true, email: true },
      signInCaseSensitive: false,
      customAttributes: {
        agency: new StringAttribute({ minLen: 1, maxLen: 64, mutable: true }),
        nip: new StringAttribute({ minLen: 18, maxLen: 18, mutable: true }),
      },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const role of ROLES.filter(isOfPeople)) this.pool.addGroup(role, { groupName: role });
    // the token endpoint lives on the domain, and a domain is unique within a region of all AWS
    this.domain = this.pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: `kotak9-${stage}-${Aws.ACCOUNT_ID}` },
    });
    this.client = this.pool.addClient('People', {
      userPoolClientName: 'people',
      // a browser keeps no secret: authorization code with PKCE
      generateSecret: false,
      authFlows: { userSrp: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.PROFILE, OAuthScope.EMAIL],
        callbackUrls: [`${consoleOrigin}/signed-in`, COMMAND_LINE],
        logoutUrls: [`${consoleOrigin}/signed-out`],
      },
      // Cognito takes a missing list as "everything": name one harmless attribute
      writeAttributes: new ClientAttributes().withStandardAttributes({ locale: true }),
      readAttributes: new ClientAttributes()
        .withStandardAttributes({ locale: true, email: true, fullname: true })
        .withCustomAttributes('agency', 'nip'),
      idTokenValidity: Duration.hours(1),
      accessTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
  }
}
