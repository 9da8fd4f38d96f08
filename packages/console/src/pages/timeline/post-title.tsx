import { useText } from '../../language/use-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { timelineMessages } from './messages.ts';
import type { Preparation } from './plan-preparations.ts';

export interface PostTitleProps {
  readonly post: Preparation;
  readonly unitName: ReadonlyMap<string, string>;
}

/** A post with its unit; a link where its vacancy is on record. */
export const PostTitle = ({ post, unitName }: PostTitleProps) => {
  const text = useText(timelineMessages);
  const { title, unitId, vacancyId, moved, critical } = post;
  return (
    <span className="timeline__post">
      {vacancyId === null ? (
        <span>{title}</span>
      ) : (
        <TextLink to={`/succession/${vacancyId}`}>{title}</TextLink>
      )}
      <span className="quiet small">{unitName.get(unitId) ?? unitId}</span>
      {(critical || moved) && (
        <span className="timeline__badges">
          {critical && <Badge tone="info">{text('criticalBadge')}</Badge>}
          {moved && <Badge tone="warn">{text('movedBadge')}</Badge>}
        </span>
      )}
    </span>
  );
};
