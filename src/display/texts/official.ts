import type { OfficialFailure } from '../officialFailure.ts';

type Reason = Exclude<OfficialFailure['kind'], 'badRequest' | 'http' | 'otherTable' | 'unknownArea'>;

/** Why no newer figures came, one sentence each, and what to do about it. */
const FAILURES: Readonly<Record<Reason, string>> = {
  refused:
    'Browseren fik ikke lov til at hente tallene. Enten er der ingen forbindelse, eller også kræver Danmarks Statistik eller jeres netværk, at det sker gennem en proxy.',
  timeout:
    'Danmarks Statistik svarede ikke inden for tiden. Banken er somme tider langsom; prøv igen om lidt.',
  cancelled: 'Hentningen blev afbrudt.',
  throttled: 'Danmarks Statistik har for mange forespørgsler lige nu. Vent et øjeblik, og prøv igen.',
  notJson:
    'Svaret var en side eller en anden tekst, ikke tal. Måske svarer netværket i stedet for Danmarks Statistik.',
  half: 'Svaret holdt op midt i tallene. Prøv igen.',
  invalid: 'Svaret kunne ikke læses som tal fra Statistikbanken.',
  noMonths: 'Svaret var den rigtige tabel, men uden et eneste tal.',
  otherFrequency: 'Tallene er ikke pr. måned som udgavens serie, så de kan ikke sættes i stedet for dens.',
  nothingShared: 'Filen har ingen af de områder og mål, som serien har.',
  unreadableFile: 'Filen kunne ikke åbnes. Måske er den flyttet eller i brug i et andet program.',
  file: 'Filen er ikke, som en eksport fra Jobindsats plejer at være, og intet af den er brugt.',
};

export const OFFICIAL_TEXTS = {
  heading: 'Officielle tal',
  intro:
    'Diagrammerne bygger på den serie, der følger med. Her kan de nyeste tal hentes og ses efter, før de bruges. Udgavens egne tal ændres aldrig.',
  ask: 'Hent nyeste fra Danmarks Statistik',
  asking: (areas: string) => `Henter tal for ${areas} fra Danmarks Statistik …`,
  cancel: 'Annullér',
  off: {
    notAllowed:
      'Denne installation henter ikke tal fra andre steder, så siden viser den serie, der følger med. En fil fra Jobindsats kan stadig bruges.',
    noAreas: 'Serien har ingen områder med tal, så der er ikke noget at spørge om.',
    synthetic: 'Kommunen er opdigtet, så Danmarks Statistik har ingen tal for den.',
  },
  source: 'Danmarks Statistik, AUS08',
  dated: (source: string, day: string) => `${source}, hentet ${day}`,
  fileSource: (name: string) => `Jobindsats (${name})`,
  proposal: {
    heading: (source: string) => `Nye tal: ${source}`,
    fetched: (day: string) => `Hentet ${day}.`,
    cached: (day: string) => `Hentet tidligere i dag, ${day}; der er ikke spurgt igen.`,
    counts: (revised: string, added: string, unchanged: string) =>
      `${revised} reviderede, ${added} nye og ${unchanged} uændrede tal i forhold til serien.`,
    same: 'Tallene er de samme som i serien.',
    revised: 'Reviderede tal',
    added: 'Nye tal',
    newest: (shown: string, all: string) => `De nyeste ${shown} af ${all} nye tal`,
    showAll: (count: string) => `Vis alle ${count} nye tal`,
    onlyShipped: (count: string) =>
      count === '1'
        ? 'Ét af seriens tal er ikke med her; det bliver stående.'
        : `${count} af seriens tal er ikke med her; de bliver stående.`,
    edition: 'I forhold til udgavens egne tal',
    editionRevised: (count: string) =>
      count === '1'
        ? 'Ét af de tal, som udgaven selv bygger på, er siden revideret. Udgaven viser det stadig, som det blev rapporteret.'
        : `${count} af de tal, som udgaven selv bygger på, er siden revideret. Udgaven viser dem stadig, som de blev rapporteret.`,
    editionSame: 'Ingen af de tal, som udgaven selv bygger på, er revideret.',
    unadjusted: 'Tallene er ikke sæsonkorrigerede; det er seriens. De kan ikke uden videre sammenlignes.',
    unreadable: (count: string) => `${count} steder i svaret kunne ikke læses og er udeladt.`,
    accept: 'Brug tallene',
    reject: 'Behold udgavens',
    columns: {
      area: 'Område',
      measure: 'Mål',
      period: 'Periode',
      before: 'I serien',
      after: 'Nu',
      change: 'Ændring',
      edition: 'I udgaven',
    },
  },
  inUse: {
    heading: 'Nyere tal er i brug',
    since: (source: string, day: string) =>
      `Diagrammerne viser tal fra ${source}, hentet ${day}. De bruges, til siden lukkes eller genindlæses.`,
    back: 'Tilbage til udgavens serie',
  },
  failure: {
    heading: 'Nye tal kom ikke',
    stays: 'Siden bruger fortsat den serie, der følger med.',
    staysInUse: 'Siden bruger fortsat de tal, der var i brug.',
    retry: 'Prøv igen',
    dismiss: 'Luk',
    reasons: FAILURES,
    badRequest: (message: string) =>
      message === ''
        ? 'Danmarks Statistik forstod ikke forespørgslen.'
        : `Danmarks Statistik afviste forespørgslen med ordene: "${message}".`,
    http: (status: string) => `Danmarks Statistik svarede med fejl ${status}. Prøv igen om lidt.`,
    otherTable: (table: string) =>
      table === ''
        ? 'Svaret er ikke den tabel, der blev spurgt om (AUS08).'
        : `Svaret er tabellen ${table}, ikke den, der blev spurgt om (AUS08).`,
    unknownArea: (areas: string) => `Danmarks Statistik har ingen tal for ${areas}.`,
    more: (count: string) => `og ${count} mere`,
  },
  file: {
    label: 'Vælg en CSV-fil fra Jobindsats',
    hint: 'Filen kan også trækkes hertil. Den læses her i browseren og sendes ingen steder hen.',
  },
} as const;

/** What was expected in a file, in words. */
export const CSV_TEXTS = {
  table: 'en tekstfil med rækker og kolonner (CSV)',
  size: 'en fil på højst 10 MB',
  semicolon: 'felter med semikolon imellem',
  closedQuote: 'et anførselstegn, der slutter igen',
  heading: 'en række overskrifter med område og periode',
  measure: 'en overskrift eller en titel, der siger, hvad tallene er',
  rows: 'rækker med tal under overskrifterne',
  cellCount: 'lige så mange felter, som der er overskrifter',
  area: 'et område, der kendes',
  period: 'en periode som aug 2018, 2018M08 eller 3. kvartal 2018',
  sameFrequency: 'samme slags periode som i resten af filen',
  number: 'et tal som 5,2 eller 1.234, eller .. hvor der intet er',
  oneValue: 'det samme i hele kolonnen',
  once: 'kun ét tal for samme område, mål og periode',
} as const;

export const CSV_PLACE_TEXTS = {
  cell: (line: string, column: string) => `Linje ${line}, felt ${column}`,
  line: (line: string) => `Linje ${line}`,
  found: (place: string, value: string, expected: string) =>
    `${place}: der står "${value}", men her ventes ${expected}.`,
  tooLarge: (megabytes: string, expected: string) =>
    `Filen fylder ${megabytes} MB, men her ventes ${expected}.`,
  missing: (place: string, expected: string) => `${place}: der står intet, men her ventes ${expected}.`,
} as const;
