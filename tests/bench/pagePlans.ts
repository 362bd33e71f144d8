import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateApi } from '../../mocks/generator/generateApi.ts';
import { LARGE } from '../../mocks/generator/size.ts';
import type { Act, PagePlan } from './pageRuns.ts';

const MARKS = {
  figures: '.project-table tbody tr && .zone-bar',
  charts: '.recharts-line-curve && .bar-gevinst',
};

/** What is done to the page; the last one on Udvikling, where lines can be switched. */
const ACTS: readonly Act[] = [
  { name: 'sort by number', press: '.project-table thead th:nth-child(4) button' },
  { name: 'sort by text', press: '.project-table thead th:nth-child(2) button' },
  { name: 'filter', press: '.filter-bar input[type=search]', type: 'mini' },
  { name: 'going to Udvikling', press: '.nav-link[href*="/udvikling"]' },
  { name: 'switching a line', press: '.line-switches .chip' },
];

/** The shipped edition of Odense: fourteen projects. */
export function smallPlan(origin: string): PagePlan {
  return { url: `${origin}/odense/2018-10-30`, marks: MARKS, acts: ACTS };
}

/** A made-up edition of 2,000 projects with sixteen entries each, and 98 municipalities of 240 months. */
export function largePlan(origin: string): PagePlan {
  return { url: `${origin}/`, marks: MARKS, acts: ACTS };
}

/** Writes the API of the large edition to a folder, as plain files. */
export function writeLargeApi(folder: string): void {
  for (const [path, document] of Object.entries(generateApi(LARGE).documents)) {
    const file = join(folder, 'api/v1', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(document));
  }
}
