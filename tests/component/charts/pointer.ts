import { userEvent } from 'vitest/browser';

/** The pointer stays where the test before left it; here it goes where no chart is. */
export async function restPointer(): Promise<void> {
  await userEvent.hover(document.documentElement, {
    position: { x: document.documentElement.clientWidth - 5, y: 5 },
  });
}
