import type { IsoDate } from '@kotak9/rules';
import type { City } from '../city/generate-city.ts';
import { prepareTour } from '../city/tour.ts';
import type { RunningStack } from '../stack/running-stack.ts';

/** Ends a first start: where it answers, a token, and the lines that move somebody into box 9 and onto a list. */
export async function printTour(
  stack: RunningStack,
  city: City,
  today: IsoDate,
  print: (line: string) => void,
): Promise<void> {
  const token = stack.token({ role: 'hr-admin', agency: city.agency });
  const tour = await prepareTour({ url: stack.url, token, city, today });
  print(
    `\nThe API answers at ${stack.url}, its contract is at ${stack.url}/openapi.json. A token of HR staff:`,
  );
  print(`\n  export TOKEN=${token}\n`);
  if (tour === null) {
    print('Nobody in this city is one result away from box 9 and a list; look around with these instead:');
    for (const path of ['/v1/nine-box?limit=1', '/v1/vacancies', '/v1/retirements']) {
      print(`\n  curl -s -H "authorization: Bearer $TOKEN" '${stack.url}${path}'`);
    }
    return;
  }
  for (const [at, { says, command }] of tour.stops.entries()) print(`${at + 1}. ${says}\n\n  ${command}\n`);
}
