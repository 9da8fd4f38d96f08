import { TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { successionMessages } from './messages.ts';
import type { Post } from './posts.ts';

export interface ShowMoreRowProps {
  readonly post: Post;
  readonly count: number;
  readonly show: () => void;
}

/** The last row under a post with very many: shows the others too. */
export const ShowMoreRow = ({ post, count, show }: ShowMoreRowProps) => {
  const text = useText(successionMessages);
  const label = text('showMore', { count, title: post.title });
  return (
    <TreeItem id={`more:${post.id}`} textValue={label} className="post-row post-row--compact">
      <TreeItemContent>
        <span className="post-row__line">
          <span className="post-row__chevron" />
          <Button kind="plain" onPress={show}>
            {label}
          </Button>
        </span>
      </TreeItemContent>
    </TreeItem>
  );
};
