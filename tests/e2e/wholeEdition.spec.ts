import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { redrawWithOffice } from '../office/convertWithOffice.ts';
import { test } from '../support/guardedPage.ts';

const folder = mkdtempSync(join(tmpdir(), 'edition-'));

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Presses a button of "Eksportér hele opgørelsen", and answers what the browser was given to save. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: 'Eksportér alt' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('an analyst takes the whole edition along, and LibreOffice opens every picture of it', async ({
  page,
}) => {
  await page.goto('/eksempelby/2024-12-17/om');
  const { name, bytes } = await saved(page, 'Hent ZIP');
  expect(name).toBe('alt_eksempelby_udgave-2024-12-17.zip');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(`Gemt: ${name}.`);
  await expect(page.getByText('Det kunne ikke komme med:')).toHaveCount(0);

  const files = unzipSync(bytes);
  const original = readFileSync(
    new URL('../../public/api/v1/eksempelby/2024-12-17/edition.json', import.meta.url),
  );
  expect(strFromU8(files['edition.json'] ?? new Uint8Array())).toBe(original.toString());

  const pictures = Object.entries(files).filter(([path]) => path.endsWith('.svg'));
  expect(pictures).toHaveLength(8);
  const paths = pictures.map(([path, content]) => {
    const target = join(folder, basename(path));
    writeFileSync(target, content);
    return target;
  });
  const redrawn = redrawWithOffice(paths, folder);
  for (const [path, content] of pictures) {
    const svg = strFromU8(content);
    const read = redrawn.get(basename(path, '.svg')) ?? '';
    const [, width, height] = /<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    const [, wide, high] = /<svg [^>]*width="([\d.]+)mm" height="([\d.]+)mm"/.exec(read) ?? [];
    // A pixel is a 96th of an inch.
    expect(Math.abs(Number(wide) - (Number(width) * 25.4) / 96), path).toBeLessThan(0.5);
    expect(Math.abs(Number(high) - (Number(height) * 25.4) / 96), path).toBeLessThan(0.5);
    const words = solid(textsOf(read).join(''));
    for (const text of textsOf(svg)) expect(words, path).toContain(solid(text));
  }
});

/** Texts without blanks, which readers set apart each in their own way. */
function solid(text: string): string {
  return text.replace(/\s/g, '');
}

/** What a picture prints. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)].map(([, content = '']) =>
    content.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&'),
  );
}

test('the workbook has a sheet per table, and says last where its numbers come from', async ({ page }) => {
  await page.goto('/odense/2018-10-30');
  const { name, bytes } = await saved(page, 'Hent XLSX');
  expect(name).toBe('tabeller_odense_udgave-2018-10-30.xlsx');
  const { sheets } = await readXlsx(new Uint8Array(bytes));
  const names = sheets.map((sheet) => sheet.name);
  expect(names.slice(0, 4)).toEqual(['Hovedtal', 'Barometre mod landet', 'Målgrupper', 'Projekter']);
  expect(names.at(-1)).toBe('Om data');
  expect(sheets[0]?.rows[1]?.slice(0, 3)).toEqual(['Gevinst, kr.', 46_022_596, 132_023_529]);
  const about = sheets.at(-1)?.rows.map((row) => row.slice(0, 2).join(': ')) ?? [];
  expect(about).toContain('Udgave: Odense, 30. oktober 2018');
  expect(about).toContain('Regel: Nettogevinst = gevinst − forbrug.');
});
