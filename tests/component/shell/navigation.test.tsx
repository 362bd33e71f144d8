import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { textOf } from '../../support/pageText.ts';
import { projectNames } from '../../support/projectRows.ts';
import { currentAddress, renderApp } from '../../support/renderApp.tsx';

const OVERVIEW = '/odense/2018-10-30';

function pageLink(name: string): HTMLElement {
  return within(screen.getByRole('navigation', { name: 'Sider' })).getByRole('link', { name });
}

function findHeading(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1, name });
}

describe('from Oversigt', () => {
  beforeEach(async () => {
    renderApp(`${OVERVIEW}?status=gul`);
    await findHeading(/^Hver krone/);
  });

  test('opening the app leaves the focus alone', () => {
    expect(document.activeElement).toBe(document.body);
  });

  test('the first Tab offers to skip the frame, and does', async () => {
    await userEvent.tab();
    const skip = screen.getByRole('button', { name: 'Gå til indholdet' });
    expect(document.activeElement).toBe(skip);
    expect(skip.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement === screen.getByRole('main'), 'the page has the focus').toBe(true);
    expect(currentAddress()).toBe(`${OVERVIEW}?status=gul`);
  });

  test('another page takes focus, title, and its place in the navigation; the choice comes along', async () => {
    await userEvent.click(pageLink('Om tallene'));
    await findHeading('Om tallene');
    expect(document.activeElement === screen.getByRole('main'), 'the page has the focus').toBe(true);
    expect(document.title).toBe('Om tallene · Odense · Investeringsbarometer');
    expect(pageLink('Om tallene').getAttribute('aria-current')).toBe('page');
    expect(pageLink('Oversigt').getAttribute('aria-current')).toBeNull();
    expect(currentAddress()).toBe(`${OVERVIEW}/om?status=gul`);

    await userEvent.click(pageLink('Oversigt'));
    await findHeading(/^Hver krone/);
    expect(projectNames()).toHaveLength(4);
    expect(document.title).toBe('Oversigt · Odense · Investeringsbarometer');
  });

  test('a project and back again: the filter is as it was', async () => {
    await userEvent.click(screen.getByRole('link', { name: 'Efterværn' }));
    await findHeading('Efterværn');
    expect(window.scrollY).toBe(0);
    await userEvent.click(screen.getByRole('link', { name: 'Alle projekter' }));
    await findHeading(/^Hver krone/);
    expect(currentAddress()).toBe(`${OVERVIEW}?status=gul`);
    expect(projectNames()).toHaveLength(4);
  });

  test('links are addresses, so that they can be copied and opened beside', () => {
    const href = screen.getByRole('link', { name: 'Efterværn' }).getAttribute('href');
    expect(href).toBe(`${OVERVIEW}/projekter/eftervaern?status=gul`);
    expect(screen.getByRole('link', { name: 'Investeringsbarometer' }).getAttribute('href')).toBe(
      '/?status=gul',
    );
  });

  test('a link that is to open elsewhere is left to the browser', () => {
    const link = screen.getByRole('link', { name: 'Efterværn' });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    link.addEventListener('click', (event) => queueMicrotask(() => event.preventDefault()), { once: true });
    let wasTaken: boolean | undefined;
    const look = (event: Event) => {
      wasTaken = event.defaultPrevented;
      // The test stays where it is.
      event.preventDefault();
    };
    window.addEventListener('click', look, { once: true });
    link.dispatchEvent(click);
    expect(wasTaken).toBe(false);
    expect(currentAddress()).toBe(`${OVERVIEW}?status=gul`);
  });
});

test('a page reached from one that does not exist takes the focus too', async () => {
  renderApp('/findes/ikke');
  await findHeading('Siden findes ikke');
  const way = within(screen.getByRole('main')).getByRole('link', {
    name: 'Odense Kommune, 30. oktober 2018',
  });
  way.focus();
  await userEvent.keyboard('{Enter}');
  await findHeading(/^Hver krone/);
  expect(document.activeElement === screen.getByRole('main'), 'the page has the focus').toBe(true);
});

test('the mock scenario of the development server comes along from page to page', async () => {
  renderApp(`${OVERVIEW}?scenarie=normal`);
  await findHeading(/^Hver krone/);
  await userEvent.click(pageLink('Om tallene'));
  await findHeading('Om tallene');
  expect(currentAddress()).toBe(`${OVERVIEW}/om?scenarie=normal`);
  expect(textOf(screen.getByRole('main'))).toContain('Alle dokumenter er, som de skal være.');
});
