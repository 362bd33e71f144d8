import { describe, expect, it } from 'vitest';
import { parseEdition } from '../../../src/api/parseEdition.ts';
import { parseSeries } from '../../../src/api/parseSeries.ts';
import type { Expectation, Finding } from '../../../src/barometer/finding.ts';
import { type Failure, toFailure } from '../../../src/display/failure.ts';
import { toFinding } from '../../../src/display/findingText.ts';
import { toNotices } from '../../../src/display/notices.ts';
import { EXPECTATION_TEXTS } from '../../../src/display/texts/findings.ts';
import { listOf, wireEdition, wireProject } from '../api/wire.ts';
import { expectDanish } from './danish.ts';
import { computeFrom, EDITION, odense } from './odense.ts';

const CODES = Object.keys(EXPECTATION_TEXTS) as Expectation['code'][];

const finding = (overrides: Partial<Finding> = {}): Finding => ({
  document: 'odense/2018-10-30/edition.json',
  path: 'projects.items[3].name',
  value: '4',
  expected: { code: 'text' },
  effect: 'leftOut',
  severity: 'error',
  ...overrides,
});

describe('a finding', () => {
  it('says where, what stands there, what was expected, and what follows', () => {
    expect(toFinding(finding())).toMatchObject({
      sentence: 'projects.items[3].name: der står 4, men her ventes en tekst.',
      effect: 'Delen er udeladt, og totaler, der mangler den, siger det.',
    });
  });

  it('says that something is missing where nothing stands', () => {
    expect(toFinding(finding({ value: 'undefined', expected: { code: 'present' } })).sentence).toBe(
      'projects.items[3].name mangler; her ventes en værdi; den mangler.',
    );
    expect(toFinding(finding({ value: '"undefined"' })).sentence).toContain('der står "undefined"');
  });

  it('of the whole document names it so', () => {
    expect(toFinding(finding({ path: '', value: '[]', expected: { code: 'document' } })).sentence).toBe(
      'Dokumentet: der står [], men her ventes et dokument af denne slags.',
    );
  });

  /** These are only ever told with what would do. */
  const NEED_CHOICES = new Set<Expectation['code']>(['oneOf', 'rowLength', 'version']);

  it.each(CODES)('has a Danish sentence for %s, with what would do and without', (code) => {
    for (const options of [...(NEED_CHOICES.has(code) ? [] : [undefined, []]), ['1.x'], ['a', 'b']]) {
      const { sentence, effect } = toFinding(
        finding({ path: 'x', expected: { code, ...(options && { options }) } }),
      );
      expectDanish([sentence, effect]);
      expect(sentence).toMatch(/^x: der står 4, men her ventes .+\.$/);
    }
  });

  it('names twelve choices and no more', () => {
    const options = Array.from({ length: 20 }, (_, nr) => `valg${nr}`);
    const { sentence } = toFinding(finding({ expected: { code: 'oneOf', options } }));
    expect(sentence).toContain('valg11, …');
    expect(sentence).not.toContain('valg12');
  });

  it('can be told from every other of the same document', () => {
    const overrides = [
      {},
      { value: '5' },
      { path: 'x' },
      { document: 'y' },
      { expected: { code: 'slug' } },
    ] as const;
    expect(new Set(overrides.map((one) => toFinding(finding(one)).key)).size).toBe(overrides.length);
  });
});

describe('what the checker words itself', () => {
  it('is no English either', () => {
    const slips = [
      { driftsstatus: 'grøn' },
      { effectPeriod: { months: -1 } },
      { nr: 0 },
      { plans: [{ kind: 'x' }] },
      { fuldtidspersoner: { value: 1, decimals: 9 } },
      { planToDate: [] },
    ];
    const projects = listOf(...slips.map((slip, nr) => wireProject({ key: `p${nr}`, ...slip })));
    const findings = [
      ...parseEdition('x.json', wireEdition({ projects, version: '1', cutOff: { week: 'uge 35' } })).findings,
      ...parseEdition('x.json', wireEdition({ projects })).findings,
      ...parseSeries('x.json', { version: '2.0', class: 'dataset', id: 5, value: 'x', dimension: [] })
        .findings,
    ];
    expect(findings.length).toBeGreaterThan(10);
    const expected = findings.map((one) =>
      toFinding(one).sentence.replace(/.*men her ventes|.*her ventes/, ''),
    );
    expect(expected.filter((text) => /\b(Object|Array|string|number|undefined)\b/.test(text))).toEqual([]);
  });
});

describe('notices on a page', () => {
  it('are not there when all is well', () => {
    expect(toNotices(odense, [])).toEqual([]);
  });

  it('are there for a warning as for an error', () => {
    expect(toNotices(odense, [finding({ severity: 'warning' })])).toHaveLength(1);
  });

  it('leave notes on newer keys to Om tallene', () => {
    expect(toNotices(odense, [finding({ severity: 'note' })])).toEqual([]);
  });

  it('name what was left out, show five findings and count the rest', () => {
    const { items } = Object(EDITION['projects']);
    const bad = items.map((item: object, nr: number) => (nr < 7 ? { ...item, nr: 'x' } : item));
    const { barometer, findings } = computeFrom({
      ...EDITION,
      checks: [],
      projects: { complete: true, items: bad },
    });
    const [notice, ...others] = toNotices(barometer, findings);
    expect(others).toEqual([]);
    expect(notice?.heading).toBe('7 steder i data er ikke, som de skal være');
    expect(notice?.findings).toHaveLength(5);
    expect(notice?.lines[0]).toMatch(
      /^Udeladt, fordi det ikke kan læses: CV-boost, .+ og Udbud: aktivitetsparate\.$/,
    );
    expect(notice?.lines[1]).toBe('og 2 mere');
  });

  it('count one as one', () => {
    expect(toNotices(odense, [finding()])[0]?.heading).toBe('Ét sted i data er ikke, som det skal være');
  });

  it('say when printed totals do not add up', () => {
    const checks = [
      { quantity: 'forbrug', value: 1 },
      { quantity: 'projectCount', value: 13 },
    ];
    const { barometer, findings } = computeFrom({ ...EDITION, checks });
    expect(toNotices(barometer, findings).map(({ heading }) => heading)).toEqual([
      '2 af kildens totaler stemmer ikke med summen af delene',
    ]);
  });
});

describe('a failure', () => {
  const failures: readonly Failure[] = [
    { kind: 'offline' },
    { kind: 'timeout' },
    { kind: 'notFound' },
    { kind: 'login' },
    { kind: 'http', status: 503 },
    { kind: 'notJson' },
    { kind: 'invalid', findings: [finding()] },
    { kind: 'notComputable' },
    { kind: 'unexpected' },
  ];

  it.each(failures)('of the kind $kind has a cause of its own in Danish', (failure) => {
    const { title, cause, document } = toFailure(failure, 'index.json');
    expectDanish([title, cause]);
    expect(cause).toMatch(/\.$/);
    expect(document).toBe('index.json');
    expect(failures.filter((other) => toFailure(other, undefined).cause === cause)).toHaveLength(1);
  });

  it('has its findings when the document does not fit, and only then', () => {
    expect(failures.filter((failure) => toFailure(failure, undefined).findings.length > 0)).toEqual([
      failures[6],
    ]);
  });

  it('leads to the login when that is the way on', () => {
    expect(failures.filter((failure) => toFailure(failure, undefined).needsLogin)).toEqual([
      { kind: 'login' },
    ]);
  });

  it('names the status that a server answered with', () => {
    expect(toFailure({ kind: 'http', status: 503 }, undefined).cause).toContain('503');
  });
});
