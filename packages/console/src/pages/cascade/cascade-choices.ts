/** Who is supposed for which post, in the order of the chain. */
export interface CascadeChoice {
  readonly positionId: string;
  readonly nip: string;
}

/** As the address has them: `choice=post:nip`, once a post. What is malformed counts as not said. */
export const readChoices = (params: URLSearchParams): readonly CascadeChoice[] => {
  const seen = new Set<string>();
  return params.getAll('choice').flatMap((text) => {
    const [positionId = '', nip = '', ...rest] = text.split(':');
    if (positionId === '' || !/^\d{18}$/.test(nip) || rest.length > 0 || seen.has(positionId)) return [];
    seen.add(positionId);
    return [{ positionId, nip }];
  });
};

export const writeChoices = (params: URLSearchParams, choices: readonly CascadeChoice[]): URLSearchParams => {
  const next = new URLSearchParams(params);
  next.delete('choice');
  for (const { positionId, nip } of choices) next.append('choice', `${positionId}:${nip}`);
  return next;
};

/** As the service wants them; null where there are none. */
export const choicesQuery = (choices: readonly CascadeChoice[]): string | null =>
  choices.length === 0 ? null : choices.map(({ positionId, nip }) => `${positionId}:${nip}`).join(',');

/**
 * The choices once somebody else is supposed at a step: those of earlier steps stay, those of later ones fall away,
 * since the chain goes another way from there.
 */
export const chooseAt = (
  steps: readonly { readonly positionId: string }[],
  choices: readonly CascadeChoice[],
  positionId: string,
  nip: string,
): readonly CascadeChoice[] => {
  const index = steps.findIndex((step) => step.positionId === positionId);
  const earlier = new Set(steps.slice(0, index).map((step) => step.positionId));
  return [...choices.filter((choice) => earlier.has(choice.positionId)), { positionId, nip }];
};
