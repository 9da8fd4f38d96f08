import { useReadWith } from '../../api/use-read.ts';

const AN_HOUR = 3_600_000;

/**
 * The forecast of five years: when each post falls vacant, and until when there is time to fill it. Its `from` is today
 * by the calendar of the service, which dates are counted from.
 */
export const useForecast = () => useReadWith({ staleTime: AN_HOUR }, '/v1/forecast', { query: { years: 5 } });
