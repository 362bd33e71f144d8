import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { type Marks, type Watched, watchPage } from './watchPage.ts';

/** A council member's old laptop on hotel Wi-Fi. */
const CPU_SLOWDOWN = 4;
const NETWORK = { offline: false, latency: 60, downloadThroughput: 9e6 / 8, uploadThroughput: 1.5e6 / 8 };
const VIEWPORT = { width: 1280, height: 900 };
/** How long the page is left alone before it counts as finished, and after something was done to it. */
const REST_MS = 1500;
const AFTER_ACT_MS = 900;

export type Act = { readonly name: string; readonly press: string; readonly type?: string };

export type PagePlan = {
  readonly url: string;
  readonly marks: Marks;
  readonly acts: readonly Act[];
};

/** Milliseconds, megabytes, and a sum of shifts without a unit. */
export type PageRun = Readonly<Record<string, number>>;

/** Opens a page in a fresh context on a slowed machine, and does what a user would. */
export async function runPage(browser: Browser, { url, marks, acts }: PagePlan): Promise<PageRun> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'da-DK' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.addInitScript(watchPage, marks);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => Reflect.get(window, 'watched').charts > 0, undefined, {
      timeout: 120_000,
    });
    await page.waitForTimeout(REST_MS);
    const seen = await watched(page);
    const heap = await heapAfterCollection(session);
    const peak = await peakMemory(browser);
    const inp: Record<string, number> = {};
    for (const act of acts) inp[`INP, ${act.name}`] = await slowestEvent(page, act);
    return {
      'figures ready': seen.figures,
      'charts ready': seen.charts,
      blocking: seen.longTasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
      'longest task': Math.max(0, ...seen.longTasks),
      'layout shift': seen.shift,
      'heap after collection, MB': heap,
      'peak memory, MB': peak,
      ...inp,
    };
  } finally {
    await context.close();
  }
}

function watched(page: Page): Promise<Watched> {
  return page.evaluate(() => Reflect.get(window, 'watched'));
}

async function slowestEvent(page: Page, { press, type }: Act): Promise<number> {
  const target = page.locator(press).first();
  await target.scrollIntoViewIfNeeded();
  await page.waitForTimeout(AFTER_ACT_MS);
  await page.evaluate(() => Reflect.get(window, 'watched').events.splice(0));
  await target.click();
  if (type !== undefined) {
    await page.waitForTimeout(AFTER_ACT_MS);
    await page.evaluate(() => Reflect.get(window, 'watched').events.splice(0));
    await page.keyboard.type(type, { delay: 120 });
  }
  await page.waitForTimeout(AFTER_ACT_MS);
  // What takes less than 16 ms is not told.
  return Math.max(8, ...(await watched(page)).events);
}

async function heapAfterCollection(session: CDPSession): Promise<number> {
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6;
}

/** The most memory that a process of pages has held; on Linux alone. */
async function peakMemory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakOf(id));
  return Math.max(...peaks.filter(Number.isFinite));
}

function peakOf(process: number): number {
  try {
    const status = readFileSync(`/proc/${process}/status`, 'utf8');
    return (Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) * 1024) / 1e6;
  } catch {
    return Number.NaN;
  }
}
