/** The import table of src/README.md: which folder may use what. */
export interface Row {
  /** A folder, or single files. */
  readonly places: readonly string[];
  /** The row as a failing test quotes it. */
  readonly quote: string;
  /** Folders it may import from, besides itself. A star stands for a part of a file name. */
  readonly mayImport: readonly string[];
  /** Files of which only types may be imported. */
  readonly mayImportTypesOf?: readonly string[];
  /** Files that may only be imported dynamically, so that a build can leave them out. */
  readonly mayLoad?: readonly string[];
  /** Globals that it must not use, as readSource writes them. */
  readonly mustNotUse: readonly string[];
}

const FORMATTING = ['Intl', '.localeCompare'];
const TODAY = ['new Date()', 'Date.now', 'Temporal.Now'];
const CLOCK = [...TODAY, 'performance.now'];
const DATES = ['new Date(…)', ...CLOCK];
const PAGE = [
  'document',
  'window',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'matchMedia',
];
const WIRE = 'src/api/*Json.ts';
const UI = 'src/ui';

export const TABLE: readonly Row[] = [
  {
    places: ['src/barometer'],
    quote: '| barometer | – | the rules | React, Intl, clock, randomness, DOM |',
    mayImport: [],
    mustNotUse: [...FORMATTING, ...DATES, ...PAGE, 'JSX'],
  },
  {
    places: ['src/api'],
    quote: '| api | barometer types | fetch, schema library | React, texts, formatting |',
    mayImport: ['src/barometer'],
    // How long something takes decides when it lets others go first; what it comes to, never.
    mustNotUse: [...FORMATTING, ...TODAY, 'JSX'],
  },
  {
    places: ['src/display'],
    quote: '| display | barometer | Intl, texts | React, Recharts, DOM |',
    mayImport: ['src/barometer'],
    mustNotUse: [...CLOCK, ...PAGE, 'JSX'],
  },
  {
    places: ['src/export'],
    quote: '| export | display | file-writing libraries | React, Intl, domain arithmetic |',
    mayImport: ['src/display'],
    mustNotUse: [...FORMATTING, ...CLOCK, 'JSX'],
  },
  {
    places: ['src/import'],
    quote: "| import | api's wire types | file-reading libraries | React, domain rules |",
    mayImport: [],
    mayImportTypesOf: [WIRE],
    mustNotUse: [...FORMATTING, ...CLOCK, 'JSX'],
  },
  {
    places: [`${UI}/parts`],
    quote: '| ui/parts | display | – | api, state, arithmetic on figures |',
    mayImport: ['src/display'],
    mustNotUse: FORMATTING,
  },
  {
    places: [`${UI}/charts`],
    quote: '| ui/charts | ui/parts, display | Recharts | api, state, export, joining data |',
    mayImport: [`${UI}/parts`, 'src/display'],
    mustNotUse: FORMATTING,
  },
  {
    places: [`${UI}/state`],
    quote: '| ui/state | api, barometer, display | zustand, useQuery, the address | markup |',
    mayImport: ['src/api', 'src/barometer', 'src/display'],
    mustNotUse: [...FORMATTING, 'JSX'],
  },
  {
    places: [`${UI}/pages`],
    quote: '| ui/pages | all above | joining charts with export | fetch, Recharts, Intl, arithmetic |',
    mayImport: ['src/barometer', 'src/api', 'src/display', 'src/export', 'src/import', UI],
    mustNotUse: FORMATTING,
  },
  {
    places: ['src/App.tsx', 'src/main.tsx', 'src/drawPage.ts', 'src/boot.ts'],
    quote: '| App.tsx, main.tsx, drawPage.ts, boot.ts | all | putting it together | Intl |',
    mayImport: ['src'],
    mayLoad: ['mocks/browser.ts'],
    mustNotUse: FORMATTING,
  },
  {
    places: ['mocks'],
    quote: "| mocks | api's wire types | MSW handlers, generators | domain rules |",
    mayImport: [],
    mayImportTypesOf: [WIRE],
    mustNotUse: ['JSX'],
  },
  {
    places: ['scripts'],
    quote: '| scripts | api, barometer, import, mocks/generator | command line | React |',
    mayImport: ['src/api', 'src/barometer', 'src/import', 'mocks/generator'],
    mustNotUse: ['JSX'],
  },
];

/** One library lives in one place, so that replacing it is one folder's work. */
export const LIBRARY_PLACES: Readonly<Record<string, readonly string[]>> = {
  react: [UI, 'src/App.tsx', 'src/drawPage.ts'],
  'react-dom': [UI, 'src/drawPage.ts'],
  recharts: [`${UI}/charts`],
  zustand: [`${UI}/state`],
  '@tanstack/react-query': [`${UI}/state`, 'src/App.tsx', 'src/main.tsx'],
  valibot: ['src/api'],
  '@valibot/to-json-schema': ['scripts'],
  msw: ['mocks'],
  '@fontsource-variable/source-sans-3': ['src/main.tsx', 'src/export'],
  '@fontsource/source-sans-3': ['src/export'],
  fflate: ['src/export'],
  fontkit: ['src/export'],
};

/** Globals that have one place in the whole app, or none. */
export const GLOBAL_PLACES: Readonly<Record<string, readonly string[]>> = {
  fetch: ['src/api/client.ts', 'src/boot.ts', 'mocks', 'scripts'],
  XMLHttpRequest: [],
  'Math.random': [],
  crypto: ['scripts'],
  '.toLocaleString': [],
  '.toLocaleDateString': [],
  '.toLocaleTimeString': [],
};
