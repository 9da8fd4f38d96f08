import type { backgroundWorkOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { aboutLetter } from './about-letter.ts';
import { deadLetterQueuesOf, type Letter, type OperationsDeps, type Queues, totalOf } from './queues.ts';

/** Enough to see what they have in common. */
const MOST = 50;

/** Looks at messages without taking them: each stays visible to others all the while. */
const look = async (queues: Queues, queue: string): Promise<readonly Letter[]> => {
  const seen = new Map<string, Letter>();
  for (;;) {
    const before = seen.size;
    for (const letter of await queues.receive(queue, 0)) seen.set(letter.id, letter);
    // a queue gives any ten of its messages, so nothing new means that it was gone through as far as it can be seen
    if (seen.size === before || seen.size >= MOST) return [...seen.values()].slice(0, MOST);
  }
};

export const listDeadLetters =
  ({ queues, namesOf }: OperationsDeps): Act<typeof backgroundWorkOperations.listDeadLetters> =>
  async ({ principal, params }) => {
    const places = await Promise.all(
      deadLetterQueuesOf(namesOf(params.name)).map(async ({ place, queue }) => {
        const total = totalOf(await queues.depth(queue));
        const letters = total === 0 ? [] : await look(queues, queue);
        return { total, letters: letters.map((letter) => ({ place, letter, about: aboutLetter(letter) })) };
      }),
    );
    const letters = places.flatMap((one) => one.letters);
    const shown = letters.filter(({ about }) => about.agency === null || about.agency === principal.agency);
    const items = shown
      .map(({ place, letter: { id, sentAt, receives, reason }, about: { event, subject } }) => ({
        id,
        place,
        sentAt,
        receives,
        reason,
        event,
        subject,
      }))
      .toSorted((one, other) => (one.sentAt < other.sentAt ? -1 : 1));
    return {
      status: 200,
      body: {
        items,
        withheld: letters.length - shown.length,
        total: places.reduce((sum, { total }) => sum + total, 0),
      },
    };
  };
