import type { ReplaySummary } from '@kotak9/rules';

/** What the page asks of the thread that replays. Rows and policies are as the API sent them. */
export type Asked =
  | { readonly kind: 'people'; readonly rows: readonly unknown[] }
  | {
      readonly kind: 'replay';
      /** Later ones take the place of earlier ones. */
      readonly run: number;
      readonly from: unknown;
      readonly to: unknown;
      readonly asOf: string;
    };

/** What that thread tells. */
export type Told =
  | { readonly kind: 'loaded'; readonly people: number }
  | { readonly kind: 'progress'; readonly run: number; readonly done: number; readonly total: number }
  | {
      readonly kind: 'result';
      readonly run: number;
      readonly summary: ReplaySummary;
      /** How long it took to place everybody twice. */
      readonly milliseconds: number;
    }
  | { readonly kind: 'failed'; readonly message: string };
