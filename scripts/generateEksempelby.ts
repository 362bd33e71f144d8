/**
 * Writes the made-up municipality Eksempelby, which shows everything that takes time to happen, into the shipped
 * data, and its place in the catalogue:
 *   npm run eksempelby
 * The figures follow from the tables in scripts/eksempelby and a seed: the same tables give the same files.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CatalogueJson } from '../src/api/catalogueJson.ts';
import { withEksempelby } from './eksempelby/catalogue.ts';
import { eksempelbyDocuments } from './eksempelby/documents.ts';
import { formatJson } from './seriesFromCsv.ts';

const API = fileURLToPath(new URL('../public/api/v1/', import.meta.url));

for (const [path, text] of Object.entries(eksempelbyDocuments())) {
  mkdirSync(dirname(API + path), { recursive: true });
  writeFileSync(API + path, text);
  console.log(`${path}: ${text.length} characters`);
}
const catalogue: CatalogueJson = JSON.parse(readFileSync(`${API}index.json`, 'utf8'));
writeFileSync(`${API}index.json`, `${formatJson(withEksempelby(catalogue))}\n`);
