import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { formatPlace, type Place } from '../../../src/ui/state/place.ts';

const config = readFileSync(
  fileURLToPath(new URL('../../../deploy/nginx.conf', import.meta.url)),
  'utf8',
).replaceAll(/^\s*#.*$/gm, '');
const rules = /map \$request_uri \$barometer_frames \{([^}]*)\}/.exec(config)?.[1] ?? '';

/** What nginx sends as `frame-ancestors` for an address, path and query. */
function framesOf(address: string): string | undefined {
  const lines = [...rules.matchAll(/^\s*(?:"~([^"]+)"|(default))\s+"([^"]+)";/gm)];
  const matching = lines.find(([, pattern]) => pattern !== undefined && new RegExp(pattern).test(address));
  return (matching ?? lines.find(([, , word]) => word === 'default'))?.[3];
}

const AT = { owner: 'odense', edition: '2018-10-30' };

it.each<Place>([
  { page: 'card', ...AT, card: 'noegletal' },
  { page: 'newestCard', owner: 'odense', card: 'bruttoledighed' },
])('the host lets its own pages frame a card: $page', (place) => {
  expect(framesOf(formatPlace(place))).toBe("'self'");
  expect(framesOf(`${formatPlace(place)}?status=gul`)).toBe("'self'");
});

it.each<Place>([
  { page: 'home' },
  { page: 'owner', owner: 'kortby' },
  { page: 'overview', ...AT },
  { page: 'project', ...AT, project: 'kort' },
  { page: 'about', ...AT },
])('it lets nobody frame any other page: $page', (place) => {
  expect(framesOf(formatPlace(place))).toBe("'none'");
  expect(framesOf(`${formatPlace(place)}?soeg=/kort/odense/noegletal`)).toBe("'none'");
});

it('sends what the rules answer', () => {
  expect(config).toMatch(/Content-Security-Policy "[^"]*; frame-ancestors \$barometer_frames" always/);
});
