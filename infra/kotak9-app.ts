import { App, Tags, Validations } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { ISource } from 'aws-cdk-lib/aws-s3-deployment';
import { AwsSolutionsChecks } from 'cdk-nag';
import cdkConfig from '../cdk.json' with { type: 'json' };
import { ApiStack } from './stacks/api-stack.ts';
import { AppStack } from './stacks/app-stack.ts';
import { ConsoleStack } from './stacks/console-stack.ts';
import { DataStack } from './stacks/data-stack.ts';
import { EDGE_REGION, EdgeStack } from './stacks/edge-stack.ts';
import { readStage } from './stage.ts';

export interface Kotak9AppProps {
  readonly codeOf: (name: string) => Code;
  /** The built console. */
  readonly consoleFiles: ISource;
  /** Comes on top of cdk.json; what the command line gives (`-c`) wins over both. */
  readonly context?: Readonly<Record<string, unknown>>;
}

export interface Kotak9App {
  readonly app: App;
  readonly data: DataStack;
  readonly main: AppStack;
  readonly api: ApiStack;
  readonly console: ConsoleStack;
  readonly edge: EdgeStack;
}

/** The whole app of one stage, with the flags of cdk.json however it is started. Synthesis fails on any nag finding. */
export const createApp = ({ codeOf, consoleFiles, context }: Kotak9AppProps): Kotak9App => {
  const app = new App({ context: { ...cdkConfig.context, ...context } });
  const settings = readStage(app.node);
  const { stage, region } = settings;
  const env = { region };
  const data = new DataStack(app, `kotak9-${stage}-data`, { env, settings });
  const main = new AppStack(app, `kotak9-${stage}-app`, { env, settings, data, codeOf });
  const api = new ApiStack(app, `kotak9-${stage}-api`, { env, settings, data, main });
  const console = new ConsoleStack(app, `kotak9-${stage}-console`, {
    env,
    settings,
    data,
    api,
    files: consoleFiles,
  });
  const edge = new EdgeStack(app, `kotak9-${stage}-edge`, {
    env: { region: EDGE_REGION },
    settings,
    console,
  });
  Tags.of(app).add('project', 'kotak9');
  Tags.of(app).add('stage', stage);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
  return { app, data, main, api, console, edge };
};
