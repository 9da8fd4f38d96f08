import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { Source } from 'aws-cdk-lib/aws-s3-deployment';
import { createApp, type Kotak9App } from '../kotak9-app.ts';

/** Stands in for a bundle, which infra's tests neither need nor wait for. */
export const standInCode = (): Code => Code.fromInline('exports.handler = async () => {};');

/** The app with stand-in code. CDK's own validation is left to `npm run synth`: here only nag runs. */
export const createTestApp = (context: Readonly<Record<string, unknown>> = {}): Kotak9App => {
  process.env['CDK_VALIDATION'] = 'false';
  return createApp({
    codeOf: standInCode,
    consoleFiles: Source.data('index.html', '<!doctype html>'),
    context: { 'aws:cdk:bundling-stacks': [], ...context },
  });
};

export interface Templates {
  readonly data: Template;
  readonly main: Template;
  readonly api: Template;
  readonly console: Template;
  readonly edge: Template;
}

let shared: Templates | undefined;

/** The templates of the default stage, synthesized once per test file. Throws on any nag finding. */
export const synthesizeOnce = (): Templates => {
  if (shared === undefined) {
    const { data, main, api, console, edge } = createTestApp();
    shared = {
      data: Template.fromStack(data),
      main: Template.fromStack(main),
      api: Template.fromStack(api),
      console: Template.fromStack(console),
      edge: Template.fromStack(edge),
    };
  }
  return shared;
};
