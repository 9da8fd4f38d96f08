import { App, Tags, Validations } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { AwsSolutionsChecks } from 'cdk-nag';
import cdkConfig from '../cdk.json' with { type: 'json' };
import { ApiStack } from './stacks/api-stack.ts';
import { AppStack } from './stacks/app-stack.ts';
import { DataStack } from './stacks/data-stack.ts';
import { readStage } from './stage.ts';

export interface Kotak9AppProps {
  readonly codeOf: (name: string) => Code;
  /** Comes on top of cdk.json; what the command line gives (`-c`) wins over both. */
  readonly context?: Readonly<Record<string, unknown>>;
}

export interface Kotak9App {
  readonly app: App;
  readonly data: DataStack;
  readonly main: AppStack;
  readonly api: ApiStack;
}

/** The whole app of one stage, with the flags of cdk.json however it is started. Synthesis fails on any nag finding. */
export const createApp = ({ codeOf, context }: Kotak9AppProps): Kotak9App => {
  const app = new App({ context: { ...cdkConfig.context, ...context } });
  const settings = readStage(app.node);
  const { stage, region } = settings;
  const env = { region };
  const data = new DataStack(app, `kotak9-${stage}-data`, { env, settings });
  const main = new AppStack(app, `kotak9-${stage}-app`, { env, settings, data, codeOf });
  const api = new ApiStack(app, `kotak9-${stage}-api`, { env, settings, data, main });
  Tags.of(app).add('project', 'kotak9');
  Tags.of(app).add('stage', stage);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
  return { app, data, main, api };
};
