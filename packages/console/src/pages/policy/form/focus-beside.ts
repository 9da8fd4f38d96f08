/**
 * Before a row of a group goes away: moves the focus from its button to the next one of the group, or to the one
 * before, so that whoever works by keyboard goes on where they were.
 */
export const focusBeside = (pressed: Element): void => {
  if (!(pressed instanceof HTMLButtonElement)) return;
  const buttons = [...(pressed.closest('fieldset')?.querySelectorAll('button') ?? [])];
  const at = buttons.indexOf(pressed);
  (buttons[at + 1] ?? buttons[at - 1])?.focus();
};
