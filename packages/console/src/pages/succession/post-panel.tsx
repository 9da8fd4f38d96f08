import { useRows } from '../../api/use-read.ts';
import { levelNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useHasRole } from '../../session/use-session.ts';
import { NameOf } from '../vacancy/name-of.tsx';
import { successionMessages } from './messages.ts';
import { PostMarks } from './post-marks.tsx';
import type { Post } from './posts.ts';

export interface PostPanelProps {
  readonly post: Post | null;
  /** The posts above it, the top first. */
  readonly way: readonly Post[];
  readonly jumpTo: (id: string) => void;
}

/** The post that is chosen, and where to go from it. */
export const PostPanel = ({ post, way, jumpTo }: PostPanelProps) => {
  const text = useText(successionMessages);
  if (post === null) {
    return (
      <Panel title={text('chosen')} hint={text('chooseTitle')}>
        <p className="quiet small">{text('chooseText')}</p>
      </Panel>
    );
  }
  return <ChosenPost post={post} way={way} jumpTo={jumpTo} />;
};

const ChosenPost = ({ post, way, jumpTo }: PostPanelProps & { readonly post: Post }) => {
  const text = useText(successionMessages);
  const level = useText(levelNames);
  const format = useFormat();
  const units = useRows('/v1/units');
  const seesChain = useHasRole('hr-admin', 'talent-committee', 'auditor');
  const { holder, bench, acting, vacancy, monthsToRetirement } = post;
  return (
    <Panel title={post.title} hint={level(post.level)}>
      {way.length > 0 && (
        <nav aria-label={text('way')}>
          <ol className="post-way">
            {way.map(({ id, title }) => (
              <li key={id}>
                <Button kind="plain" onPress={() => jumpTo(id)}>
                  {title}
                </Button>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <PostMarks post={post} />
      <Facts
        facts={[
          [text('unit'), units.data?.find(({ id }) => id === post.unitId)?.name ?? post.unitId],
          [
            text('holder'),
            holder === null ? (
              text('unheld')
            ) : (
              <PersonName key="holder" nip={holder.nip} name={holder.name ?? holder.nip} />
            ),
          ],
          [
            text('retires'),
            monthsToRetirement === null ? null : text('inMonths', { months: monthsToRetirement }),
          ],
          [
            text('bench'),
            bench === null ? null : text('benchText', { ready: bench.ready, distinct: bench.distinct }),
          ],
          [
            text('actingNow'),
            acting === null ? null : (
              <span key="acting">
                {text('actingText', { kind: text(acting.kind), until: format.date(acting.until) })}:{' '}
                <NameOf nip={acting.nip} />
              </span>
            ),
          ],
        ]}
      />
      {post.isCritical && (
        <div>
          <Badge tone="accent">{text('critical')}</Badge>
        </div>
      )}
      {vacancy !== null && (
        <div className="succession__actions">
          <TextLink kind="primary" to={`/succession/${vacancy.id}`}>
            {text('toVacancy')}
          </TextLink>
          {seesChain && (
            <TextLink kind="secondary" to={`/succession/${vacancy.id}/cascade`}>
              {text('toCascade')}
            </TextLink>
          )}
        </div>
      )}
    </Panel>
  );
};
