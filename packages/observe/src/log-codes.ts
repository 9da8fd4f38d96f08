/**
 * Every line that the service logs, by its stable code. Alarms and dashboards count codes, so a code is never
 * reused for something else; the sentence may be reworded.
 */
export const LOG_CODES = {
  'api/answered': 'An API request was answered',
  'api/failed': 'An API request failed unexpectedly',
  'publish/published': 'Stored events were put on the bus',
  'publish/refused': 'The bus refused an event; the stream will deliver it again',
  'publish/failed': 'Publishing failed unexpectedly',
  'sweep/swept': 'Stored events that no stream delivered were put on the bus',
  'sweep/failed': 'The sweep failed unexpectedly',
  'placement/recalculated': 'A placement was recalculated and changed',
  'placement/unchanged': 'A placement was recalculated and is as before',
  'placement/contended': 'A recalculation met a concurrent change and starts over',
  'placement/failed': 'A recalculation failed; the queue will retry it',
  'succession/rebuilt': 'A draft succession list was rebuilt',
  'succession/unchanged': 'A draft succession list is as before',
  'succession/contended': 'A rebuild met a concurrent change and starts over',
  'succession/failed': 'A rebuild failed; the queue will retry it',
  'pool/reconciled': 'A membership of the talent pool was reconciled and changed',
  'pool/unchanged': 'A membership of the talent pool is as before',
  'pool/contended': 'Reconciling a membership met a concurrent change and starts over',
  'pool/failed': 'Reconciling a membership failed; the queue will retry it',
  'deadlines/derived': 'What falls due about a person was derived and changed',
  'deadlines/unchanged': 'What falls due about a person is as before',
  'deadlines/failed': 'Deriving deadlines failed; the queue will retry it',
  'daily-check/finished': 'The daily check has gone through its window',
  'daily-check/failed': 'The daily check failed unexpectedly',
  'appointment/applied': 'An appointed person has assumed the post',
  'appointment/refused': 'A choice was refused and recorded as an event',
  'transfer/refused': 'A decision on a transfer was refused and recorded as an event',
  'policy/refused': 'An activation of a policy was refused and recorded as an event',
  'run/split': 'A run over an agency was split into its units',
  'run/requeued': 'Time was short: the rest of a unit was queued again',
  'run/unit-finished': 'The people of one unit were gone through',
  'run/finished': 'A run over an agency is finished',
  'run/failed': 'A part of a run failed; the queue will retry it',
  'event/unreadable': 'An event does not match its schema and is set aside',
  'event/ignored': 'An event needs nothing from this consumer',
} as const;

export type LogCode = keyof typeof LOG_CODES;
