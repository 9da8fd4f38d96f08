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
  'daily-check/finished': 'The daily check has gone through its window',
  'daily-check/failed': 'The daily check failed unexpectedly',
  'appointment/applied': 'An appointed person has assumed the post',
  'appointment/refused': 'A choice was refused and recorded as an event',
  'event/unreadable': 'An event does not match its schema and is set aside',
  'event/ignored': 'An event needs nothing from this consumer',
} as const;

export type LogCode = keyof typeof LOG_CODES;
