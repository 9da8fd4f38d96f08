import {
  type AssignedPost,
  type BenchStrength,
  type Cascade,
  type Forecast,
  type ForecastEntry,
  latestStart,
  type PeopleAssignment,
  type RuleSet,
} from '@kotak9/rules';

/** A forecast and what follows from it, as lines to be printed. Scores are as they are; dates are ISO. */

export function reportForecast({ from, until, months, entries }: Forecast, ruleSet: RuleSet): string[] {
  return [
    `Posts with a succession list that fall vacant from ${from} until before ${until}: ${entries.length}`,
    ...months
      .filter(({ total }) => total > 0)
      .map(
        ({ month, total, causes }) =>
          `  ${month}${String(total).padStart(5)}  ${Object.entries(causes)
            .map(([cause, count]) => `${cause} ${count}`)
            .join(', ')}`,
      ),
    '',
    'vacant on   start by    cause               level          post (legal basis)',
    ...entries.map((entry) => entryLine(entry, from, ruleSet)),
  ];
}

function entryLine(entry: ForecastEntry, from: string, ruleSet: RuleSet): string {
  const { date, level, cause, title, legalBasis, others } = entry;
  const { startBy, freeze } = latestStart(date, level, ruleSet);
  const notes = [
    ...(legalBasis === null ? [] : [legalBasis]),
    ...(startBy < from ? ['late'] : []),
    ...(freeze === null ? [] : [`frozen until ${freeze.until}: ${freeze.permission}`]),
    ...others.map((other) => `then ${other.cause} ${other.date}`),
  ];
  const told = notes.length > 0 ? ` (${notes.join('; ')})` : '';
  return `${date}  ${startBy}  ${cause.padEnd(18)}  ${level.padEnd(13)}  ${title}${told}`;
}

export function reportCascade({ steps, end }: Cascade): string[] {
  return [
    `Cascade of ${steps.length} posts, ends: ${end}`,
    ...steps.map(({ post, vacatedBy, date, successor, ready }, at) => {
      const taken = successor
        ? `<- ${successor.name} (${successor.nip}), box ${successor.box}, ${successor.score.toFixed(4)}, rank ${successor.rank}, of ${ready} ready`
        : `<- nobody, of ${ready} ready`;
      const left = vacatedBy === null ? 'held by nobody' : `left by ${vacatedBy}`;
      return `${'  '.repeat(at + 1)}${date} ${post.level} ${post.title} [${post.positionId}], ${left} ${taken}`;
    }),
  ];
}

export function reportAssignment({ posts, coverage, shared }: PeopleAssignment): string[] {
  return [
    `Vacancies of the forecast, one post a person: ${coverage.posts} posts, ${coverage.alone} with candidates when each list is looked at alone, ${coverage.distinct} with somebody once everyone counts once`,
    ...posts.map(({ post, date, assigned, ready, distinct }) => {
      const who =
        assigned === null
          ? 'left bare'
          : `${assigned.name} (${assigned.nip}), box ${assigned.box}, ${assigned.score.toFixed(4)}, rank ${assigned.rank}`;
      return `  ${date} ${post.title}: ${who}; ready ${ready.length}, of its own ${distinct}`;
    }),
    '',
    'On many shortlists',
    ...shared.map(({ name, nip, positions }) => `${String(positions.length).padStart(5)}  ${name} (${nip})`),
  ];
}

export function reportBench({ coverage, byLevel, byUnit, posts, shared }: BenchStrength): string[] {
  const head = `${''.padEnd(44)}posts  people  alone  distinct  bare  thin`;
  const row = (of: string, { posts: all, people, alone, distinct, bare, thin }: BenchStrength['coverage']) =>
    `  ${of.padEnd(42)}${figure(all, 5)}${figure(people, 8)}${figure(alone, 7)}${figure(distinct, 10)}${figure(bare.length, 6)}${figure(thin.length, 6)}`;
  return [
    'Bench, were every post with a list to fall vacant today',
    head,
    row('all', coverage),
    ...byLevel.map(({ of, ...group }) => row(of, group)),
    ...byUnit.map(({ of, ...group }) => row(of, group)),
    '',
    `Left bare: ${coverage.bare.length}`,
    ...posts.filter(({ assigned }) => assigned === null).map(bareLine),
    '',
    `On ${shared.length > 0 ? 'most' : 'no'} shortlists`,
    ...shared
      .slice(0, 10)
      .map(({ name, nip, positions }) => `${String(positions.length).padStart(5)}  ${name} (${nip})`),
  ];
}

function bareLine({ post, ready }: AssignedPost): string {
  return `  ${post.level.padEnd(13)}  ${post.title} (${ready.length} ready, all needed elsewhere)`;
}

function figure(value: number, width: number): string {
  return String(value).padStart(width);
}
