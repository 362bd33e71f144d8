export const ABOUT_TEXTS = {
  title: 'Om tallene',
  intro:
    'Siden regner selv alle tal ud af de oplysninger, kilden giver. Et tal er enten beregnet her, oplyst af kilden, eller det mangler, og så står der hvorfor. Intet er skønnet, og et manglende tal er aldrig 0.',
  factsHeading: 'Opfølgningen',
  facts: {
    meeting: 'Mødet',
    cutOff: 'Tallene tæller til og med',
    priceLevel: 'Prisniveau',
    sign: 'Fortegn',
    next: 'Næste opfølgninger',
  },
  sign: 'En positiv nettogevinst er penge sparet. Et positivt tal for afstanden til landet betyder højere ledighed end landet.',
  ratingsHeading: 'Hvad farverne betyder i kilden',
  rulesHeading: 'Regler',
  rulesIntro:
    'Regler mærket "vores" står ikke i nogen kilde. Data kan give andre grænser; formlerne er vores.',
  ours: 'vores regel',
  ruleNames: {
    sumOfEntries: 'Gevinst og forbrug for et projekt',
    personsTimesRate: 'Gevinst af personer',
    sumOfProjects: 'Totaler',
    realisedNettogevinst: 'Nettogevinst',
    realisedAfkastgrad: 'Realiseret afkastgrad',
    budgetAfkastgrad: 'Budgetteret afkastgrad',
    gap: 'Afstand til landet',
    bandsDefault: 'Farve mod landet uden oplyste grænser',
    bandsGiven: 'Farve mod landet med oplyste grænser',
    sumOfGroups: 'Målgrupper i alt',
    groupArrow: 'Målgruppens pil',
    driftsstatus: 'Beregnet driftsstatus',
    driftsstatusGrey: 'Grå driftsstatus',
  },
  indicator: (name: string) => `Indikatoren ${name}`,
  limitsHigh: (green: string, yellow: string) => `Grøn fra ${green}, gul fra ${yellow}, ellers rød.`,
  limitsLow: (green: string, yellow: string) =>
    `Grøn til og med ${green}, gul til og med ${yellow}, ellers rød.`,
  absencesHeading: 'Når et tal mangler',
  reportedHeading: 'Tal, kun kilden oplyser',
  reportedIntro: 'Delene af disse tal er ikke i data, så de kan ikke regnes efter.',
  decisionsHeading: 'Beslutninger',
  showDecisions: (count: number) => `Vis alle ${count}`,
  sourcesHeading: 'Kilder',
  findingsHeading: 'Fejl i data',
  noFindings: 'Alle dokumenter er, som de skal være.',
  glossaryHeading: 'Ordliste',
  accessibilityHeading: 'Tilgængelighed',
  accessibility: [
    'Siden er bygget til at opfylde WCAG 2.1 på niveau AA. Den kan bruges med tastatur alene, farver står aldrig alene, og hvert diagram har en tabel med de samme tal.',
    'Hver side og tilstand prøves automatisk for kendte fejl. Det finder ikke alt: prøver med skærmlæsere og med brugere er ikke gennemført endnu.',
    'Kan du ikke bruge noget på siden, så skriv til den, der driver den. Klager behandles af Digitaliseringsstyrelsen.',
  ],
} as const;

/** The words of the field, for people who are not analysts. */
export const GLOSSARY: readonly { readonly term: string; readonly text: string }[] = [
  {
    term: 'Afkastgrad',
    text: 'Gevinst delt med det, der er brugt (realiseret) eller afsat (budgetteret). 1 er det punkt, hvor pengene lige er kommet igen.',
  },
  { term: 'Aktivitetsparat', text: 'En kontanthjælpsmodtager, der endnu ikke er klar til at tage et job.' },
  {
    term: 'Bruttoledighed',
    text: 'Ledige og aktiverede jobklare personer, omregnet til fuldtid, i procent af arbejdsstyrken.',
  },
  {
    term: 'Driftsstatus',
    text: 'Projektets samlede farve. Forvaltningen vurderer den; siden beregner en ved siden af.',
  },
  { term: 'Effektperiode', text: 'Tiden efter investeringsperioden, hvor effekten stadig følges.' },
  { term: 'Forbrug', text: 'De penge, der er brugt indtil nu.' },
  { term: 'Fuldtidsperson', text: 'En person på ydelse et helt år, eller to i et halvt år hver.' },
  { term: 'Gevinst', text: 'Penge, der er sparet, fordi der ikke er udbetalt ydelser.' },
  { term: 'Investeringssum', text: 'De penge, der er afsat til hele perioden.' },
  { term: 'Nettogevinst', text: 'Gevinst minus forbrug; i budgettet gevinst minus investeringssum.' },
  {
    term: 'Procentpoint (%-point)',
    text: 'Forskellen mellem to procenttal. Fra 3,9 % til 5,2 % er der 1,3 %-point.',
  },
  {
    term: 'På grænsen',
    text: 'Farvens grænse ligger så tæt på tallet, at afrunding kan have afgjort farven.',
  },
];
