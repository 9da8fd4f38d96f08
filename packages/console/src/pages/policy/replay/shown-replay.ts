import type { AnswerOf } from '@kotak9/client';

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
type Replay = Frozen<AnswerOf<'/v1/replays/{id}', 'get'>>;

/** The figures of a replay as the service sends them; those that the rules compute in this browser are the same. */
export type ShownResult = NonNullable<Replay['result']>;
export type ShownMover = Replay['movers']['items'][number];
