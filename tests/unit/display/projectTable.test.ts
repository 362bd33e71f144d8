import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/display/cellText.ts';
import { toProjectRows, toProjectTable } from '../../../src/display/projectTable.ts';
import { DEFAULT_SELECTION, type Selection, type SortColumn } from '../../../src/display/selection.ts';
import { deepFreeze } from '../../support/builders.ts';
import { aliases, EDITION, odense, odenseWith, plain, rows } from './odense.ts';

const table = (overrides: Partial<Selection> = {}, barometer = odense) =>
  toProjectTable(barometer, barometer === odense ? rows : toProjectRows(barometer, aliases), {
    ...DEFAULT_SELECTION,
    ...overrides,
  });
const names = (overrides: Partial<Selection> = {}) => table(overrides).rows.map(({ name }) => name);
const sorted = (column: SortColumn, direction: 'ascending' | 'descending') => ({
  sort: { column, direction },
});

describe('all projects', () => {
  const all = table();

  it('stand trouble first: yellow before grey before green before none, each by name', () => {
    expect(all.rows.map(({ status }) => status.key)).toEqual([
      ...Array(4).fill('yellow'),
      'grey',
      ...Array(8).fill('green'),
      'none',
    ]);
    expect(names().slice(0, 4)).toEqual([
      'Efterværn',
      'HR-funktion',
      'Integrationsgrunduddannelse (IGU)',
      'Sygedagpenge: tværfagligt team',
    ]);
  });

  it('have chips that count them, one for those without status', () => {
    expect(all.chips.map(({ key, count }) => [key, count])).toEqual([
      ['red', 0],
      ['yellow', 4],
      ['grey', 1],
      ['green', 8],
      ['none', 1],
    ]);
    expect([all.allCount, all.disagreementCount]).toEqual([14, 4]);
  });

  it('have one total, of all', () => {
    const { totalsAll, totalsShown } = all;
    expect(totalsShown).toBeUndefined();
    expect(totalsAll.label).toBe('I alt, 14 projekter');
    expect(
      [totalsAll.gevinst, totalsAll.forbrug, totalsAll.nettogevinst, totalsAll.afkastgrad].map(cellText),
    ).toEqual(['46.022.596', '31.654.596', '14.368.000', '1,45']);
    expect([totalsAll.planRatioText, totalsAll.missing]).toEqual(['1,55', undefined]);
  });

  it('offer the groups and barometers that some project has, then none, and "not stated" last', () => {
    expect(all.groups.slice(-2)).toEqual([
      { key: 'ingen', label: 'Ingen målgruppe' },
      { key: 'ikke-oplyst', label: 'Ikke oplyst' },
    ]);
    expect(all.barometers).toEqual([
      { key: 'bruttoledighed', label: 'Bruttoledighed' },
      { key: 'aktivitetsparate', label: 'Aktivitetsparate' },
      { key: 'ingen', label: 'Intet barometer' },
      { key: 'ikke-oplyst', label: 'Ikke oplyst' },
    ]);
  });

  it('offer a group that a project names and nobody explains, by its key', () => {
    const projects = Object(EDITION['projects']);
    const items = projects.items.with(0, {
      ...projects.items[0],
      groups: [{ group: 'unge', assignedBy: 'us' }],
    });
    const { groups } = table({}, odenseWith({ projects: { ...projects, items } }));
    expect(groups).toContainEqual({ key: 'unge', label: 'unge' });
  });
});

describe('choosing', () => {
  it.each<[string, Partial<Selection>, number]>([
    ['a colour', { statuses: ['yellow'] }, 4],
    ['two colours', { statuses: ['yellow', 'grey'] }, 5],
    ['no status', { statuses: ['none'] }, 1],
    ['a group', { groups: ['sygedagpenge'] }, 2],
    ['a barometer', { barometers: ['bruttoledighed'] }, 3],
    ['where no group is stated', { groups: ['ikke-oplyst'] }, 6],
    ['no group', { groups: ['ingen'] }, 1],
    ['disagreements', { onlyDisagreements: true }, 4],
    ['a colour and disagreements', { statuses: ['green'], onlyDisagreements: true }, 2],
    ['what no project has', { groups: ['x'] }, 0],
  ])('%s shows %3$i', (_, selection, count) => {
    expect(table(selection).rows).toHaveLength(count);
  });

  it.each([
    ['cv', ['CV-boost']],
    ['STYRKET', ['CV-boost']],
    ['mini fleks', ['Minifleksjob']],
    ['igu', ['Integrationsgrunduddannelse (IGU)']],
    ['sygedagpenge team', ['Sygedagpenge: tværfagligt team']],
    ['team  sygedagpenge ', ['Sygedagpenge: tværfagligt team']],
    ['øvrige', ['Øvrige investeringsprojekter']],
    ['<script>', []],
    ['.*', []],
  ])('"%s" finds %j, by name, alias or group', (search, found) => {
    expect(names({ search })).toEqual(found);
  });

  it('shows totals of what is shown, counted, beside those of all', () => {
    const { totalsShown, totalsAll } = table({ groups: ['sygedagpenge'] });
    expect(totalsShown?.label).toBe('Vist, 2 af 14 projekter');
    expect(totalsShown && [totalsShown.gevinst, totalsShown.forbrug].map(cellText)).toEqual([
      '893.024',
      '2.620.238',
    ]);
    expect(cellText(totalsAll.gevinst)).toBe('46.022.596');
  });

  it('that leaves nothing has totals in words, not 0', () => {
    const { totalsShown } = table({ search: 'findes ikke' });
    expect(totalsShown && cellText(totalsShown.gevinst)).toBe('ikke relevant');
  });

  it('keeps what the shown total lacks', () => {
    const ledger = Object(EDITION['ledger']);
    const broken = odenseWith({ ledger: { ...ledger, rows: ledger.rows.with(0, ['x']) } });
    const { totalsShown, totalsAll } = table({ groups: ['sygedagpenge'] }, broken);
    expect(totalsAll.missing).toContain('posteringer uden kendt projekt');
    expect(totalsShown?.missing).toContain('posteringer uden kendt projekt');
  });
});

describe('sorting', () => {
  const column = (name: SortColumn, direction: 'ascending' | 'descending') =>
    table(sorted(name, direction)).rows.map(({ cells }) => plain(cellText(cells[name])));

  it('by gain has the largest last or first, and what is not measured last either way', () => {
    const up = column('gevinst', 'ascending');
    const down = column('gevinst', 'descending');
    expect([up[0], up[11]]).toEqual(['163.548', '16.743.704']);
    expect([down[0], down[11]]).toEqual(['16.743.704', '163.548']);
    expect([up.slice(12), down.slice(12)]).toEqual([
      ['ikke målt endnu', 'ikke målt endnu'],
      ['ikke målt endnu', 'ikke målt endnu'],
    ]);
  });

  it('by name is Danish, with numbers and å in their places', () => {
    const up = names(sorted('project', 'ascending'));
    expect([up[0], up.at(-1)]).toEqual(['Academic Partnership', 'Øvrige investeringsprojekter']);
    expect(names(sorted('project', 'descending'))).toEqual(up.toReversed());
  });

  it('by indicators has the most red first', () => {
    expect(names(sorted('indicators', 'ascending'))[0]).toBe(
      names(sorted('indicators', 'descending')).at(-1),
    );
  });

  it('never changes what it is given', () => {
    const frozen = deepFreeze(toProjectRows(odense, aliases));
    const before = frozen.map(({ key }) => key);
    toProjectTable(odense, frozen, { ...DEFAULT_SELECTION, ...sorted('forbrug', 'descending'), search: 'a' });
    expect(frozen.map(({ key }) => key)).toEqual(before);
  });
});
