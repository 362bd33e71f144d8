import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine } from '../../../scripts/findBrowser.ts';

function machine(files: readonly string[], changes: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    variables: { PATH: '/usr/local/bin:/usr/bin' },
    playwrightsOwn: '/cache/chrome',
    isFile: (path) => files.includes(path),
    ...changes,
  };
}

describe('findBrowser', () => {
  test('takes the one that the variable names before all others', () => {
    const variables = { PATH: '/usr/bin', BAROMETER_BROWSER: '/opt/my/chrome' };
    expect(findBrowser(machine(['/cache/chrome', '/opt/my/chrome'], { variables }))).toBe('/opt/my/chrome');
  });

  test('refuses a variable that names no file, rather than taking another browser', () => {
    const variables = { PATH: '/usr/bin', BAROMETER_BROWSER: '/opt/mispelt' };
    expect(() => findBrowser(machine(['/usr/bin/chromium'], { variables }))).toThrow('/opt/mispelt');
  });

  test("prefers Playwright's own, then Chromium, then Chrome", () => {
    const chrome = '/usr/bin/google-chrome';
    const chromium = '/usr/bin/chromium';
    expect(findBrowser(machine([chrome, chromium, '/cache/chrome']))).toBe('/cache/chrome');
    expect(findBrowser(machine([chrome, chromium]))).toBe(chromium);
    expect(findBrowser(machine([chrome]))).toBe(chrome);
  });

  test('looks in the usual places of a Mac', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machine([chrome], { platform: 'darwin' }))).toBe(chrome);
  });

  test('looks in the usual places of Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const variables = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findBrowser(machine([edge], { platform: 'win32', variables }))).toBe(edge);
  });

  test('says that there is none', () => {
    expect(findBrowser(machine([]))).toBeUndefined();
    expect(findBrowser(machine([], { variables: {} }))).toBeUndefined();
  });
});
