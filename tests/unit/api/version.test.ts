import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../../../src/api/parseCatalogue.ts';
import { type Parsed, parseEdition } from '../../../src/api/parseEdition.ts';
import { expectFailed, readable, shipped, told, type Wire, wireEdition } from './wire.ts';

const PARSERS: Readonly<Record<'edition' | 'catalogue', (overrides: Wire) => Parsed<unknown>>> = {
  edition: (overrides) => parseEdition('edition.json', wireEdition(overrides)),
  catalogue: (overrides) => parseCatalogue('index.json', { ...shipped('index.json'), ...overrides }),
};

describe.each(['edition', 'catalogue'] as const)('the %s', (document) => {
  const read = PARSERS[document];

  it('of our version is read without a word', () => {
    expect(readable(read({ version: '1.0' })).findings).toEqual([]);
  });

  it.each(['2.0', '0.9', '10.0'])(
    'of another major version, %s, is not shown, and says which will do',
    (version) => {
      const findings = expectFailed(read({ version, ukendt: 1 }));
      expect(told(findings)).toEqual(['version: version, leftOut']);
      expect(findings[0]).toMatchObject({ value: `"${version}"`, expected: { options: ['1.x'] } });
    },
  );

  it.each(['1', '', 'one', '1.0.0', ' 1.0', '1.x'])(
    'with "%s" in place of a version is not shown',
    (version) => {
      const codes = expectFailed(read({ version })).map(({ path, expected }) => [path, expected.code]);
      expect(codes).toContainEqual(['version', 'version']);
    },
  );

  it.each([
    ['a number', 1],
    ['nothing', null],
  ])('with %s in place of a version is not shown', (_, version) => {
    expectFailed(read({ version }));
  });

  it('of a newer minor version is shown, and keys that are new are notes', () => {
    const { findings } = readable(read({ version: '1.7', ukendt: 1 }));
    expect(told(findings)).toEqual(['ukendt: knownKey, ignored']);
    expect(findings[0]?.severity).toBe('note');
  });

  it('of our version has a warning for every key we do not know', () => {
    expect(readable(read({ ukendt: 1 })).findings.map(({ severity }) => severity)).toEqual(['warning']);
  });
});

describe('an edition of a newer minor version', () => {
  it('has notes for new keys at every depth', () => {
    const { findings } = readable(
      PARSERS.edition({
        version: '1.1',
        conventions: { unit: 'kr', sign: 'positiveIsSaving', ukendt: 1 },
        projects: { complete: true, items: [], ukendt: 1 },
        ledger: { columns: ['project', 'ukendt'], rows: [], ukendt: 1 },
        groupsTarget: { fuldtidspersoner: { value: 2, decimals: 0, ukendt: 1 } },
      }),
    );
    expect(findings.map(({ path, severity }) => [path, severity])).toEqual([
      ['conventions.ukendt', 'note'],
      ['projects.ukendt', 'note'],
      ['ledger.columns[1]', 'note'],
      ['ledger.ukendt', 'note'],
      ['groupsTarget.fuldtidspersoner.ukendt', 'note'],
    ]);
  });

  it('still has errors for what cannot be read', () => {
    const { findings } = readable(
      PARSERS.edition({ version: '1.1', groupsTarget: { fuldtidspersoner: 'x' } }),
    );
    expect(findings.map(({ severity }) => severity)).toEqual(['error']);
  });
});
