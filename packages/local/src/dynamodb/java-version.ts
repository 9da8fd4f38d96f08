import { execFile } from 'node:child_process';

const least = 17;

const installCommands: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'brew install openjdk@17',
  linux: 'sudo apt-get install -y openjdk-17-jre-headless',
};

/** Major version out of what `java -version` prints, `1.8.0_392` counting as 8; undefined when there is none. */
export function majorOf(output: string): number | undefined {
  const [, major = '', minor = ''] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  if (major === '') return undefined;
  return Number(major === '1' ? minor : major);
}

/** What to tell somebody whose Java cannot run the store; undefined when it can. */
export function javaProblem(major: number | undefined, platform: NodeJS.Platform): string | undefined {
  if (major !== undefined && major >= least) return undefined;
  const found = major === undefined ? 'no Java was found' : `Java ${major} was found`;
  const install = installCommands[platform] ?? 'see https://adoptium.net';
  return (
    `DynamoDB Local needs Java ${least} or newer, but ${found}.\nInstall it: ${install}\n` +
    'Or set AWS_ENDPOINT_URL_DYNAMODB to a DynamoDB that already runs.'
  );
}

/** What `java -version` prints; empty when there is no such command. */
export function readJavaVersion(): Promise<string> {
  return new Promise((resolve) => {
    execFile('java', ['-version'], (error, stdout, stderr) => {
      resolve(error === null ? `${stdout}${stderr}` : '');
    });
  });
}
