import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Stat, Stats } from '../../parts/stat.tsx';
import { successionMessages } from './messages.ts';
import { hasEmptyBench, type Post } from './posts.ts';

/** How many posts there are, and how many of them ask for attention. */
export const SuccessionFigures = ({ posts }: { readonly posts: readonly Post[] }) => {
  const text = useText(successionMessages);
  const format = useFormat();
  const count = (is: (post: Post) => boolean): string => format.number(posts.filter(is).length);
  const seesBenches = posts.some(({ bench }) => bench !== null);
  return (
    <Stats>
      <Stat label={text('posts')} value={count(() => true)} />
      <Stat label={text('vacant')} value={count(({ vacancy }) => vacancy?.status === 'open')} />
      <Stat label={text('forecast')} value={count(({ vacancy }) => vacancy?.status === 'forecast')} />
      <Stat label={text('acting')} value={count(({ acting }) => acting !== null)} />
      {seesBenches && (
        <>
          <Stat label={text('emptyBench')} value={count(hasEmptyBench)} hint={text('emptyBenchHint')} />
          <Stat
            label={text('thinBench')}
            value={count((post) => post.bench?.isThin === true && !hasEmptyBench(post))}
            hint={text('thinBenchHint')}
          />
        </>
      )}
    </Stats>
  );
};
