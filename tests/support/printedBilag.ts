import { expect, type Page, test } from '@playwright/test';
import { type PdfPage, readPdf } from './readPdf.ts';

/** What the button says when the bilag may be printed. */
export const BILAG_READY = 'Udskriv eller gem som PDF';

/** Opens a bilag, waits until it may be printed, and answers its pages. */
export async function printedBilag(page: Page, address: string, file: string): Promise<readonly PdfPage[]> {
  await page.goto(address);
  await expect(page.getByRole('button', { name: BILAG_READY })).toBeVisible({ timeout: 60_000 });
  return readPdf(await page.pdf({ preferCSSPageSize: true, path: test.info().outputPath(file) }));
}
