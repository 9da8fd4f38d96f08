import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { HttpRoutes } from '../constructs/http-routes.ts';
import { RequestsDashboard } from '../constructs/requests-dashboard.ts';
import type { StageSettings } from '../stage.ts';
import type { AppStack } from './app-stack.ts';
import type { DataStack } from './data-stack.ts';

export interface ApiStackProps extends StackProps {
  readonly settings: StageSettings;
  readonly data: DataStack;
  readonly main: AppStack;
}

/**
 * The way in: the routes, and the page that shows how they are answered. A stack of its own, since the routes and the
 * functions behind them are together more than the 500 resources that one may hold.
 */
export class ApiStack extends Stack {
  readonly apiId: string;

  constructor(scope: Construct, id: string, { settings, data, main, ...props }: ApiStackProps) {
    super(scope, id, props);
    const { people, machines } = data;
    const { service, functions } = main;
    const routes = new HttpRoutes(this, 'Http', {
      service,
      functions,
      issuer: people.pool.userPoolProviderUrl,
      audience: [people.client, ...machines.clients].map((client) => client.userPoolClientId),
      consoleOrigin: settings.consoleOrigin,
    });
    this.apiId = routes.api.apiId;
    new RequestsDashboard(this, 'Requests', { stage: settings.stage, routes });
    new CfnOutput(this, 'ApiUrl', { value: routes.api.apiEndpoint });
  }
}
