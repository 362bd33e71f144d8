import { afterEach, describe, expect, it, vi } from 'vitest';
import { kroner, ratio } from '../../../src/barometer/units.ts';
import { copyImage, copyTable, copyText, tableHtml, tableTsv } from '../../../src/export/clipboard.ts';
import { saveBlob } from '../../../src/export/download.ts';

const table = {
  caption: 'Projekter <alle>',
  columns: [
    { key: 'project', label: 'Projekt', align: 'start' as const },
    { key: 'share', label: 'Andel', align: 'end' as const },
  ],
  rows: [
    [
      { unit: 'text' as const, amount: '=cmd\t<b>\nto' },
      { unit: 'share' as const, amount: ratio(3486, 10_000) },
    ],
    [{ unit: 'kroner' as const, amount: kroner(-2_300_000) }, { kind: 'notStated' as const }],
  ],
  footer: [],
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('copying', () => {
  it('writes a table for Word as people read it, with nothing to run in it', () => {
    expect(tableHtml(table)).toBe(
      '<meta charset="utf-8"><table><caption>Projekter &lt;alle&gt;</caption>' +
        '<thead><tr><th>Projekt</th><th>Andel</th></tr></thead><tbody>' +
        '<tr><td>&#39;=cmd\t&lt;b&gt;<br>to</td><td align="right">35 %</td></tr>' +
        '<tr><td>-2.300.000</td><td align="right">ikke oplyst</td></tr></tbody></table>',
    );
  });

  it('writes a table for spreadsheets with every decimal', () => {
    expect(tableTsv(table)).toBe("Projekt\tAndel\r\n'=cmd <b> to\t34,86%\r\n-2300000\t");
  });

  it('copies where the browser lets it', async () => {
    const items: Record<string, unknown>[] = [];
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(content: Record<string, unknown>) {
          items.push(content);
        }
      },
    );
    const write = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { write, writeText: write } });
    expect(await copyText('Odense')).toEqual({ kind: 'copied' });
    expect(await copyTable(table)).toEqual({ kind: 'copied' });
    expect(await copyImage(new Blob())).toEqual({ kind: 'copied' });
    expect(items.map((item) => Object.keys(item))).toEqual([['text/html', 'text/plain'], ['image/png']]);
  });

  it('says so when the browser refuses or cannot', async () => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    vi.stubGlobal('navigator', { clipboard: { write: refuse, writeText: refuse } });
    expect(await copyText('Odense')).toEqual({ kind: 'refused' });
    vi.stubGlobal('navigator', {});
    expect(await copyText('Odense')).toEqual({ kind: 'refused' });
    expect(await copyTable(table)).toEqual({ kind: 'refused' });
    expect(await copyImage(new Blob())).toEqual({ kind: 'refused' });
  });
});

it('saving clicks a link once, takes it away, and lets go of the bytes', () => {
  vi.useFakeTimers();
  const link = { href: '', download: '', hidden: false, click: vi.fn(), remove: vi.fn() };
  vi.stubGlobal('document', { createElement: () => link, body: { append: vi.fn() } });
  const revoke = vi.spyOn(URL, 'revokeObjectURL');
  saveBlob(new Blob(['x']), 'tal.csv');
  expect([link.download, link.click.mock.calls.length, link.remove.mock.calls.length]).toEqual([
    'tal.csv',
    1,
    1,
  ]);
  expect(revoke).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoke).toHaveBeenCalledWith(link.href);
});
