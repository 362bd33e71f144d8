import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { IconKey } from '../../../src/display/models.ts';

const STYLES = new URL('../../../src/styles/', import.meta.url);
const css = readFileSync(new URL('statusIcons.css', STYLES), 'utf8');
const tokens = readFileSync(new URL('tokens.css', STYLES), 'utf8');

const ICONS: Readonly<Record<IconKey, true>> = {
  green: true,
  yellow: true,
  red: true,
  grey: true,
  neutral: true,
  none: true,
  notStated: true,
  notMeasuredYet: true,
  notStarted: true,
  unreadable: true,
  undefined: true,
};

test.each(Object.keys(ICONS))('status %s has a drawing', (icon) => {
  const rule = new RegExp(`\\.status-icon--${icon}(,[^{]*)? \\{[^}]*url\\('\\./icons/(\\w+)\\.svg'\\)`).exec(
    css,
  );
  expect(readdirSync(new URL('icons/', STYLES))).toContain(`${rule?.[2]}.svg`);
});

test('two statuses with a colour never look alike, nor do two reasons for having none', () => {
  const drawings = readdirSync(new URL('icons/', STYLES)).map((file) =>
    readFileSync(new URL(`icons/${file}`, STYLES), 'utf8').replaceAll(/#[0-9a-f]{3,6}/g, ''),
  );
  expect(new Set(drawings).size).toBe(drawings.length);
});

test.each(readdirSync(new URL('icons/', STYLES)))('%s has the colours of the app', (file) => {
  const drawing = readFileSync(new URL(`icons/${file}`, STYLES), 'utf8');
  // A picture of its own cannot use the page's variables. White is what stands on a colour.
  const colours = drawing.match(/#[0-9a-f]{3,6}/g) ?? [];
  expect(colours.length).toBeGreaterThan(0);
  expect(colours.filter((colour) => colour !== '#fff' && !tokens.includes(`: ${colour};`))).toEqual([]);
});
