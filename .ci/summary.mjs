// Names each failed test with the first lines of its reason, and closes with "N passed, N failed".
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const [results, checks] = process.argv.slice(2);
const isChecked = Number(checks) === 0;
const report = JSON.parse(readFileSync(results, 'utf8') || '{}');
const { numPassedTests = 0, numFailedTests = 0, numFailedTestSuites = 0, testResults = [] } = report;

const shorten = (text) => text.split('\n').slice(0, 12).join('\n    ');

for (const { name: path, status, message, assertionResults } of testResults) {
  const name = relative('.', path);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  for (const { fullName, failureMessages } of failed)
    console.log(`FAILED ${name}: ${fullName}\n    ${shorten(failureMessages.join('\n'))}`);
  if (status === 'failed' && failed.length === 0) console.log(`FAILED ${name}\n    ${shorten(message)}`);
}
if (!isChecked) console.log('FAILED npm run check');

const suites = numFailedTests === 0 ? numFailedTestSuites : 0;
const passed = numPassedTests + (isChecked ? 1 : 0);
console.log(`${passed} passed, ${numFailedTests + suites + (isChecked ? 0 : 1)} failed`);
