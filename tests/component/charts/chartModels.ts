import type { BarChartModel, ChartFrameModel, LineChartModel } from '../../../src/display/models.ts';

const FRAME: ChartFrameModel = {
  key: 'ledighed',
  title: 'Ledigheden i Odense og i landet',
  subtitle: 'Bruttoledighed, sæsonkorrigeret',
  summary: 'Ledigheden i Odense faldt fra 6,2 til 5,2 pct., landets fra 4,3 til 3,9.',
  source: 'Kilde: Danmarks Statistik',
  ruleIds: [],
  table: { caption: 'Ledighed', columns: [], rows: [], footer: [] },
};

/** Odense has two pieces and, between them, a month that stands alone. */
export const LINES: LineChartModel = {
  ...FRAME,
  kind: 'line',
  months: [
    '2016-11',
    '2016-12',
    '2017-01',
    '2017-02',
    '2017-03',
    '2017-04',
    '2017-05',
    '2017-06',
    '2017-07',
    '2017-08',
    '2017-09',
    '2017-10',
    '2017-11',
    '2017-12',
    '2018-01',
    '2018-02',
  ],
  lines: [
    {
      key: '000',
      label: 'Hele landet',
      role: 'national',
      points: [4.2, 4.3, 4.3, 4.3, 4.3, 4.3, 4.3, 4.3, 4.5, 4.4, 4.4, 4.3, 4.3, 4.2, 4.1, 4.1],
    },
    {
      key: '461',
      label: 'Odense',
      role: 'local',
      points: [null, null, 6.1, 6.3, null, 6.3, 6.2, null, 6.4, null, null, null, null, 5.5, 5.4, 5.4],
    },
  ],
  yMin: 0,
  yMax: 7,
  yLabel: 'pct. af arbejdsstyrken',
  breaks: [{ month: '2017-07', label: 'ny opgørelse' }],
};

export const BARS: BarChartModel = {
  ...FRAME,
  key: 'gevinst-forbrug',
  title: 'Gevinst og forbrug',
  subtitle: 'Pr. projekt, til og med uge 35 2018',
  summary: 'Fire projekter; ét har endnu ingen gevinst.',
  kind: 'bars',
  rows: [
    {
      key: 'samtaler',
      label: 'Flere samtaler – forsikrede ledige',
      gevinst: 16_743_704,
      gevinstNote: '',
      forbrug: 6_924_408,
      forbrugNote: '',
    },
    {
      key: 'sygedagpenge',
      label: 'Sygedagpenge: tværfagligt team',
      gevinst: 729_476,
      gevinstNote: '',
      forbrug: 2_476_343,
      forbrugNote: '',
    },
    {
      key: 'aktivitetsparate',
      label: 'Udbud: aktivitetsparate kontanthjælpsmodtagere',
      gevinst: null,
      gevinstNote: 'ikke målt endnu',
      forbrug: 249_656,
      forbrugNote: '',
    },
    {
      key: 'nyt',
      label: 'Et nyt projekt, som lige er begyndt',
      gevinst: 0,
      gevinstNote: '',
      forbrug: null,
      forbrugNote: 'ikke oplyst',
    },
  ],
  xMax: 17_000_000,
  gevinstLabel: 'Gevinst',
  forbrugLabel: 'Forbrug',
};

export const LINE_LABELS = { noFigure: 'intet tal', moreLines: (count: number) => `og ${count} andre` };

const ONE_DECIMAL = new Intl.NumberFormat('da-DK', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const WHOLE = new Intl.NumberFormat('da-DK');

export const formatPercent = (value: number) => `${ONE_DECIMAL.format(value)} %`;
export const formatMillions = (kroner: number) => ONE_DECIMAL.format(kroner / 1e6);
export const formatAxis = (kroner: number) => `${WHOLE.format(kroner / 1e6)} mio. kr.`;
export const formatKroner = (kroner: number) => `${WHOLE.format(kroner)} kr.`;
export const formatMonth = (month: string) => `måned ${month}`;
