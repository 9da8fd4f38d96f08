import { Duration } from 'aws-cdk-lib';
import {
  OAuthScope,
  ResourceServerScope,
  type UserPool,
  type UserPoolClient,
  type UserPoolResourceServer,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { MachineClientSettings } from '../stage.ts';

/** What another agency's system can be allowed. Which agency it stands for is registered with its client id, not here. */
const SCOPES = {
  read: 'Read what the subscription of the agency covers',
  events: 'Receive public events and ask for their replay',
} as const;

const isScope = (name: string): name is keyof typeof SCOPES => Object.hasOwn(SCOPES, name);

export interface MachineClientsProps {
  readonly pool: UserPool;
  readonly clients: readonly MachineClientSettings[];
}

/** Other systems sign in by client credentials: a secret of their own, short-lived tokens, only scopes in them. */
export class MachineClients extends Construct {
  readonly clients: readonly UserPoolClient[];

  constructor(scope: Construct, id: string, { pool, clients }: MachineClientsProps) {
    super(scope, id);
    const scopes = Object.entries(SCOPES).map(
      ([scopeName, scopeDescription]) => new ResourceServerScope({ scopeName, scopeDescription }),
    );
    const server = pool.addResourceServer('Api', { identifier: 'kotak9', scopes });
    this.clients = clients.map((client) => this.#add(pool, server, scopes, client));
  }

  #add(
    pool: UserPool,
    server: UserPoolResourceServer,
    known: readonly ResourceServerScope[],
    { name, scopes }: MachineClientSettings,
  ): UserPoolClient {
    const wanted = known.filter(({ scopeName }) => scopes.includes(scopeName));
    const unknown = scopes.filter((scope) => !isScope(scope));
    if (unknown.length > 0) throw new Error(`machine client "${name}": unknown scope ${unknown.join(', ')}`);
    return pool.addClient(`Machine-${name}`, {
      userPoolClientName: name,
      generateSecret: true,
      oAuth: {
        flows: { clientCredentials: true },
        scopes: wanted.map((scope) => OAuthScope.resourceServer(server, scope)),
      },
      accessTokenValidity: Duration.hours(1),
      enableTokenRevocation: true,
    });
  }
}
