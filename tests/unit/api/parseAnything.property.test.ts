import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseCatalogue } from '../../../src/api/parseCatalogue.ts';
import { parseEdition } from '../../../src/api/parseEdition.ts';
import { parseSeries } from '../../../src/api/parseSeries.ts';
import { computeBarometer } from '../../../src/barometer/computeBarometer.ts';
import { EXPECTATION_TEXTS } from '../../../src/display/texts/findings.ts';
import { RUNS } from '../../support/arbitraries.ts';
import { arbMutation, mutate } from './mutation.ts';
import { shipped, wireEdition } from './wire.ts';

// A thousand cases each take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const PARSERS = { parseEdition, parseCatalogue, parseSeries };
const catalogue = shipped('index.json');
const series = shipped('series/bruttoledighed.json');

/** Data, or named findings: no third thing, whatever comes. */
function expectAnswer(parser: keyof typeof PARSERS, json: unknown): void {
  const parsed = PARSERS[parser]('x.json', json);
  if (parsed.kind === 'failed') {
    expect(parsed.findings).not.toEqual([]);
  }
  for (const { document, value, expected } of parsed.findings) {
    expect(document).toBe('x.json');
    expect(value).not.toBe('');
    expect(EXPECTATION_TEXTS[expected.code]((expected.options ?? []).join(', '))).not.toBe('');
  }
}

describe.each(['parseEdition', 'parseCatalogue', 'parseSeries'] as const)('%s', (parser) => {
  it('answers any JSON with data or with findings that name what is wrong', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => expectAnswer(parser, json)),
      RUNS,
    );
  });

  it.each([
    ['a text', 'hej'],
    ['a number', 5],
    ['nothing', null],
    ['an empty list', []],
    ['an empty object', {}],
    ['keys that every object has', JSON.parse('{"constructor": 1, "__proto__": {"version": "1.0"}}')],
    ['lists nested 200,000 deep', JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)],
    ['objects nested 100,000 deep', JSON.parse(`${'{"projects":'.repeat(100_000)}1${'}'.repeat(100_000)}`)],
  ])('says what is wrong with %s', (_, json) => {
    expectAnswer(parser, json);
    expect(PARSERS[parser]('x.json', json).kind).toBe('failed');
  });
});

const arbPart = fc.oneof(
  fc.jsonValue(),
  fc.record({ complete: fc.jsonValue(), items: fc.array(fc.jsonValue(), { maxLength: 4 }) }),
  fc.record({ columns: fc.array(fc.jsonValue(), { maxLength: 4 }), rows: fc.array(fc.jsonValue()) }),
);

describe('an edition with a good head', () => {
  const parts = ['projects', 'ledger', 'barometers', 'groups', 'sources', 'decisions', 'checks', 'reported'];
  const others = ['groupsTarget', 'indicatorLimits', 'lastFollowUp', 'nextFollowUps', 'colourMeanings'];

  it('is shown and computed whatever stands in its parts', () => {
    const arbParts = fc.tuple(fc.constantFrom(...parts, ...others), arbPart);
    fc.assert(
      fc.property(fc.array(arbParts, { minLength: 1, maxLength: 4 }), (changed) => {
        const json = wireEdition(Object.fromEntries(changed));
        expectAnswer('parseEdition', json);
        const parsed = parseEdition('x.json', json);
        expect(parsed.kind).toBe('ok');
        if (parsed.kind === 'ok') computeBarometer(parsed.value);
      }),
      RUNS,
    );
  });
});

describe('one slip in a shipped document', () => {
  it('never keeps the catalogue from giving an answer', () => {
    fc.assert(
      fc.property(arbMutation(catalogue), (slip) => expectAnswer('parseCatalogue', mutate(catalogue, slip))),
      RUNS,
    );
  });

  it('never keeps the series from giving an answer', () => {
    fc.assert(
      fc.property(arbMutation(series), (slip) => expectAnswer('parseSeries', mutate(series, slip))),
      RUNS,
    );
  });
});
