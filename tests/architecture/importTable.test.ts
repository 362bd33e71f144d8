import { describe, expect, test } from 'vitest';
import { checkSource } from './checkSource.ts';
import { filesIn, readProjectFile } from './projectFiles.ts';

const CODE = filesIn('src', 'mocks', 'scripts').filter(
  (path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'),
);

test('every import and every global keeps to the import table', () => {
  expect(CODE.length).toBeGreaterThan(0);
  expect(CODE.flatMap((path) => checkSource(path, readProjectFile(path)))).toEqual([]);
});

describe('the check itself', () => {
  const BROKEN: readonly [path: string, source: string, complaint: string][] = [
    ['src/barometer/a.ts', "import { x } from '../api/client.ts';", '| barometer | – |'],
    ['src/barometer/a.ts', "import type { X } from '../display/format.ts';", '| barometer | – |'],
    ['src/barometer/indicators/a.ts', "type X = import('../../api/a.ts').X;", '| barometer | – |'],
    ['src/barometer/a.ts', 'const now = Date.now();', 'uses Date.now'],
    ['src/barometer/a.ts', 'const day = new Date(2018, 1, 1);', 'uses new Date(…)'],
    ['src/barometer/a.ts', 'const f = Intl.NumberFormat();', 'uses Intl'],
    ['src/barometer/a.ts', 'const n = Math.random();', 'uses Math.random'],
    ['src/barometer/a.ts', 'const w = window.innerWidth;', 'uses window'],
    ['src/barometer/a.ts', 'const d = globalThis.document;', 'uses document'],
    ['src/barometer/a.tsx', 'export const a = <b>1</b>;', 'uses JSX'],
    ['src/api/a.ts', "import { t } from '../display/texts/da.ts';", '| api | barometer types |'],
    ['src/api/a.ts', "const r = fetch('/a');", 'uses fetch'],
    ['src/api/a.ts', "import { useState } from 'react';", 'imports react'],
    ['src/display/a.ts', "export * from '../api/client.ts';", '| display | barometer |'],
    ['src/display/a.ts', 'document.title = "a";', 'uses document'],
    ['src/display/a.ts', 'const now = new Date();', 'uses new Date()'],
    ['src/display/a.ts', 'const s = (1).toLocaleString();', 'uses .toLocaleString'],
    ['src/export/a.ts', "import { x } from '../barometer/units.ts';", '| export | display |'],
    ['src/import/a.ts', "import { projectJson } from '../api/projectJson.ts';", '| import |'],
    ['src/ui/parts/a.tsx', "import type { X } from '../state/choice.ts';", '| ui/parts | display |'],
    ['src/ui/parts/a.tsx', "import type { X } from '../../barometer/units.ts';", '| ui/parts | display |'],
    ['src/ui/parts/a.tsx', "import { Bar } from 'recharts';", 'lives only in src/ui/charts'],
    ['src/ui/charts/a.tsx', "import { x } from '../pages/a.tsx';", '| ui/charts |'],
    ['src/ui/charts/a.tsx', "import { x } from '../../export/png.ts';", '| ui/charts |'],
    ['src/ui/state/a.ts', "import { A } from '../parts/A.tsx';", '| ui/state |'],
    ['src/ui/state/a.tsx', 'export const a = <b />;', 'uses JSX'],
    ['src/ui/pages/a.tsx', "import { useQuery } from '@tanstack/react-query';", 'lives only in'],
    ['src/ui/pages/a.tsx', "const l = await import('../../../mocks/browser.ts');", '| ui/pages |'],
    ['src/ui/pages/a.tsx', "import { create } from 'zustand';", 'lives only in src/ui/state'],
    ['src/ui/pages/a.tsx', "import { x } from 'left-pad';", 'no place'],
    [
      'src/main.tsx',
      "import { start } from '../mocks/browser.ts';",
      '| App.tsx, main.tsx, drawPage.ts, boot.ts |',
    ],
    ['src/App.tsx', "import { http } from 'msw';", 'lives only in mocks'],
    ['src/other/a.ts', '', 'no folder of the import table'],
    ['mocks/a.ts', "import { x } from '../src/barometer/units.ts';", '| mocks |'],
    ['mocks/a.ts', "import { parse } from '../src/api/projectJson.ts';", '| mocks |'],
    ['scripts/a.ts', "import { x } from '../src/display/format.ts';", '| scripts |'],
    ['scripts/a.ts', "import { handlers } from '../mocks/handlers.ts';", '| scripts |'],
    ['scripts/a.ts', "import { render } from 'react-dom';", 'imports react-dom'],
  ];

  test.each(BROKEN)('%s must not say: %s', (path, source, complaint) => {
    expect(checkSource(path, source).join('\n')).toContain(complaint);
  });

  const SOUND: readonly [path: string, source: string][] = [
    ['src/barometer/indicators/a.ts', "import { kroner } from '../units.ts';"],
    ['src/barometer/a.ts', '// Intl, window and Date.now() in words only\nconst text = "document.title";'],
    ['src/barometer/a.ts', 'export const read = (document: { history: 1 }) => document.history;'],
    ['src/api/client.ts', "import { kroner } from '../barometer/units.ts'; const r = fetch('a');"],
    ['src/api/a.ts', "import * as v from 'valibot';"],
    ['src/display/a.ts', 'const f = new Intl.DateTimeFormat("da").format(new Date(Date.UTC(2018, 1, 1)));'],
    ['src/import/a.ts', "import type { ProjectJson } from '../api/projectJson.ts';"],
    ['src/ui/parts/a.tsx', "import { A } from './B.tsx'; import './a.css'; export const c = <A />;"],
    ['src/ui/charts/a.tsx', "import { Bar } from 'recharts'; import { A } from '../parts/A.tsx';"],
    ['src/ui/state/a.ts', "import { create } from 'zustand'; import { m } from '../../display/models.ts';"],
    ['src/ui/pages/a.tsx', "import { A } from '../charts/A.tsx'; import { x } from '../../export/png.ts';"],
    ['src/main.tsx', "const { start } = await import('../mocks/browser.ts');"],
    ['mocks/a.ts', "import { http } from 'msw'; import type { P } from '../src/api/projectJson.ts';"],
    [
      'scripts/a.ts',
      "import { readFileSync } from 'node:fs'; import { x } from '../src/api/parseEdition.ts';",
    ],
  ];

  test.each(SOUND)('%s may say: %s', (path, source) => {
    expect(checkSource(path, source)).toEqual([]);
  });
});
