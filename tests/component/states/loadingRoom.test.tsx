import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { worker } from '../../../mocks/browser.ts';
import { slow } from '../../../mocks/scenarios.ts';
import { findPageHeading, renderApp } from '../../support/renderApp.tsx';

test.each([
  [360, 640],
  [390, 844],
  [760, 1000],
  [1920, 1080],
])('at %i px nothing jumps when the figures come', async (width, height) => {
  await page.viewport(width, height);
  worker.use(...slow(200));
  renderApp('/odense/2018-10-30');
  await screen.findByRole('status', { name: 'Henter tal …' });
  const before = screen.getByRole('main').getBoundingClientRect().top;
  await findPageHeading();
  const after = screen.getByRole('main').getBoundingClientRect().top;
  expect(Math.abs(after - before)).toBeLessThanOrEqual(1);
});
