import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Badge, type Tone } from '../../parts/badge.tsx';
import { successionMessages } from './messages.ts';
import { hasBareBench, hasEmptyBench, type Post } from './posts.ts';

const VACANCY_MARKS = {
  forecast: ['info', 'badgeForecast'],
  open: ['warn', 'badgeOpen'],
  decided: ['accent', 'badgeDecided'],
} as const satisfies Record<string, readonly [Tone, string]>;

const SOON_MONTHS = 24;
const MONTHS_A_YEAR = 12;

/** What stands out about a post: vacancy, acting official, bench, retirement. */
export const PostMarks = ({ post }: { readonly post: Post }) => {
  const text = useText(successionMessages);
  const format = useFormat();
  const { vacancy, acting, bench, monthsToRetirement: months } = post;
  return (
    <span className="post-marks">
      {vacancy !== null && vacancy.status !== 'filled' && vacancy.status !== 'closed' && (
        <Badge tone={VACANCY_MARKS[vacancy.status][0]}>
          {text(VACANCY_MARKS[vacancy.status][1], { date: format.month(vacancy.effectiveDate) })}
        </Badge>
      )}
      {acting !== null && <Badge tone="info">{text(acting.kind)}</Badge>}
      {hasEmptyBench(post) && <span className="post-marks__empty">{text('ready', { ready: 0 })}</span>}
      {bench !== null && bench.ready > 0 && (
        <Badge tone={hasBareBench(post) ? 'bad' : bench.isThin ? 'warn' : 'good'}>
          {bench.isThin
            ? text('readyThin', { ready: bench.ready, distinct: bench.distinct })
            : text('ready', { ready: bench.ready })}
        </Badge>
      )}
      {months !== null && months >= 0 && (
        <span className={months <= SOON_MONTHS ? 'post-marks__soon' : 'quiet'}>
          {months <= SOON_MONTHS
            ? text('months', { months })
            : text('years', { years: Math.floor(months / MONTHS_A_YEAR) })}
        </span>
      )}
    </span>
  );
};
