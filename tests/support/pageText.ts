import { screen, within } from '@testing-library/react';
import { expect } from 'vitest';

/** The text that a reader sees in an element: in one line, with plain blanks for the non-breaking ones. */
export function textOf(element: HTMLElement): string {
  return element.innerText.replace(/\s+/g, ' ').trim();
}

/** The text of the whole page. */
export function pageText(): string {
  return textOf(document.body);
}

/** A section of the page, by its heading. */
export function sectionNamed(name: string): HTMLElement {
  return screen.getByRole('region', { name });
}

/** The card below a heading. */
export function cardNamed(name: string | RegExp, within_: HTMLElement = document.body): HTMLElement {
  const heading = within(within_).getByRole('heading', { name, level: 3 });
  const card = heading.closest<HTMLElement>('article, li');
  if (card === null) throw new Error(`the heading ${name} is in no card`);
  return card;
}

/** Fails when the page shows what no person should read: a number that is none, or a value of the code. */
export function expectPlainFigures(): void {
  expect(pageText()).not.toMatch(/NaN|∞|Infinity|\bundefined\b|\bnull\b|\[object|-0(?![,.\d])/);
}
