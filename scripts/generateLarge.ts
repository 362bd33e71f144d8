/**
 * Writes a made-up API of any size to a folder, for measurements:
 *   node scripts/generateLarge.ts OUTDIR [--projects 2000] [--periods 16] [--municipalities 98] [--months 240] [--seed 42]
 * The same numbers give the same files. They are no part of the project: never commit them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { generateApi } from '../mocks/generator/generateApi.ts';
import { LARGE } from '../mocks/generator/size.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    projects: { type: 'string', default: String(LARGE.projects) },
    periods: { type: 'string', default: String(LARGE.periods) },
    municipalities: { type: 'string', default: String(LARGE.municipalities) },
    months: { type: 'string', default: String(LARGE.months) },
    seed: { type: 'string', default: String(LARGE.seed) },
  },
});
const folder = positionals[0];

if (folder === undefined) {
  console.error('Usage: node scripts/generateLarge.ts OUTDIR [--projects N] [--periods N] [--seed N]');
  process.exitCode = 1;
} else {
  const { documents } = generateApi({
    seed: Number(values.seed),
    projects: Number(values.projects),
    periods: Number(values.periods),
    municipalities: Number(values.municipalities),
    months: Number(values.months),
  });
  for (const [path, document] of Object.entries(documents)) {
    const file = join(folder, 'api/v1', path);
    const text = JSON.stringify(document);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`${file}: ${text.length} characters`);
  }
}
