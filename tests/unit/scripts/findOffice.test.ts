import { describe, expect, test } from 'vitest';
import { findOffice, type OfficeMachine } from '../../../scripts/findOffice.ts';

function machine(files: readonly string[], changes: Partial<OfficeMachine> = {}): OfficeMachine {
  return {
    platform: 'linux',
    variables: { PATH: '/usr/local/bin:/usr/bin' },
    isFile: (path) => files.includes(path),
    ...changes,
  };
}

describe('findOffice', () => {
  test('takes the one that the variable names before all others, and refuses one that is not there', () => {
    const variables = { PATH: '/usr/bin', BAROMETER_OFFICE: '/opt/my/soffice' };
    expect(findOffice(machine(['/usr/bin/soffice', '/opt/my/soffice'], { variables }))).toBe(
      '/opt/my/soffice',
    );
    expect(() => findOffice(machine(['/usr/bin/soffice'], { variables }))).toThrow('/opt/my/soffice');
  });

  test('looks on the path, then where each system keeps it', () => {
    expect(findOffice(machine(['/usr/bin/soffice']))).toBe('/usr/bin/soffice');
    const mac = '/Applications/LibreOffice.app/Contents/MacOS/soffice';
    expect(findOffice(machine([mac], { platform: 'darwin' }))).toBe(mac);
    const windows = 'C:\\Program Files\\LibreOffice\\program\\soffice.com';
    const variables = { PROGRAMFILES: 'C:\\Program Files' };
    expect(findOffice(machine([windows], { platform: 'win32', variables }))).toBe(windows);
  });

  test('finds nothing where there is nothing', () => {
    expect(findOffice(machine([]))).toBeUndefined();
  });
});
