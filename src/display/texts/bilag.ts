import { projects } from './counted.ts';

/** Bilag: the paper that goes with a committee's agenda. */
export const BILAG_TEXTS = {
  title: 'Bilag til mødet',
  intro:
    'Hele opfølgningen på A4, til dagsordenen og til den, der vil læse på papir. Tallene er de samme som på skærmen.',
  print: 'Udskriv eller gem som PDF',
  drawing: 'Tegner diagrammer …',
  chooseProjects: 'Sider for de enkelte projekter',
  choices: {
    all: (count: string) => `Alle (${count})`,
    attention: (count: string) => `Kun dem, der kræver opmærksomhed (${count})`,
    none: 'Ingen',
  },
  attention:
    'Et projekt kræver opmærksomhed, når det er rødt eller gult, når vurdering og regel er uenige, eller når det har en beslutning.',
  cover: {
    kind: 'Bilag til dagsordenen',
    committee: 'Udvalg',
    meeting: 'Møde',
    settled: 'Tallene tæller til og med',
    rates: 'Ledighedstal fra',
    printed: 'Udskrevet',
    address: 'Samme opfølgning på skærmen',
    contents: 'Indhold',
    synthetic: 'Eksempel: kommunen findes ikke, og tallene er opdigtede.',
    partial: 'Kun en del af opfølgningens tal er kendt.',
  },
  headings: {
    summary: 'Sammenfatning',
    ahead: 'Et blik frem',
    gaps: 'Mod landet',
    rates: 'Ledigheden over tid',
    groups: 'Målgrupper',
    money: 'Gevinst mod forbrug',
    projects: 'Projekterne',
    decisions: 'Beslutninger',
    disagreements: 'Hvor vurdering og regel er uenige',
    sources: 'Kilder og regler',
  },
  noBarometers: 'Opfølgningen har ingen barometre.',
  noZoneBar: 'Uden et tal for afstanden er der intet at tegne.',
  noProjects: 'Opfølgningen har ingen projekter.',
  noDecisions: 'Opfølgningen har ingen beslutninger.',
  noDisagreements: 'Vurdering og regel er enige i alle projekter, hvor begge er kendt.',
  pagesFor: {
    all: (count: string) => `De næste sider viser ${projects(count)} hver for sig.`,
    attention: (count: string, all: string) =>
      `De næste sider viser de ${count} af ${all}, der kræver opmærksomhed.`,
    noneNeedsAttention: 'Ingen projekter kræver opmærksomhed, så der er ingen sider om de enkelte projekter.',
    none: 'Sider om de enkelte projekter er ikke taget med.',
  },
  part: (title: string, part: string, of: string) => `${title} (${part} af ${of})`,
  indicators: {
    caption: 'De seks indikatorer med det, de er regnet af',
    indicator: 'Indikator',
    colour: 'Farve',
    inputs: 'Regnet af',
  },
  disagreementTable: {
    caption: 'Projekter, hvor den vurderede og den beregnede status er forskellige',
    project: 'Projekt',
    reported: 'Vurderet',
    computed: 'Beregnet',
    inputs: 'Reglen har talt',
    reason: 'Forvaltningens begrundelse',
  },
  disagreementRule: 'Vurderingen gælder. Reglen viser, hvad tallene alene siger; den er vores, ikke kildens.',
  rulesHeading: 'Regler, der er brugt',
  rulesIntro: 'Regler mærket "vores regel" står ikke i nogen kilde.',
  ofProject: (project: string, caption: string) => `${project}. ${caption}`,
  source: (source: string) => `Kilde: ${source}`,
} as const;
