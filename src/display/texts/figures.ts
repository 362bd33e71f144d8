/** What a figure is called, and what the word means, for the panel that says where a figure comes from. */
export const FIGURES = {
  gevinst: {
    name: 'Gevinst',
    meaning: 'Penge, der er sparet, fordi der ikke er udbetalt ydelser.',
  },
  forbrug: { name: 'Forbrug', meaning: 'De penge, der er brugt indtil nu.' },
  nettogevinst: {
    name: 'Nettogevinst',
    meaning: 'Gevinst minus forbrug. Over 0 er penge sparet.',
  },
  lastNettogevinst: {
    name: 'Nettogevinst ved sidste opfølgning',
    meaning: 'Den nettogevinst, som ændringen siden sidst er regnet fra.',
  },
  realisedAfkastgrad: {
    name: 'Afkastgrad, realiseret',
    meaning: 'Gevinst delt med det, der er brugt. 1 er det punkt, hvor pengene lige er kommet igen.',
  },
  budgetGevinst: {
    name: 'Budgetteret gevinst',
    meaning: 'Den gevinst, planen regner med i hele perioden.',
  },
  investeringssum: { name: 'Investeringssum', meaning: 'De penge, der er afsat til hele perioden.' },
  budgetNettogevinst: {
    name: 'Budgetteret nettogevinst',
    meaning: 'Den gevinst, planen regner med, minus de penge, der er afsat.',
  },
  budgetAfkastgrad: {
    name: 'Afkastgrad, budgetteret',
    meaning: 'Den gevinst, planen regner med, delt med de penge, der er afsat.',
  },
  gevinstShareOfPlan: {
    name: 'Gevinst, andel af planen',
    meaning: 'Hvor stor en del af planens gevinst for hele perioden der er kommet.',
  },
  forbrugShareOfPlan: {
    name: 'Forbrug, andel af planen',
    meaning: 'Hvor stor en del af de afsatte penge der er brugt.',
  },
  fuldtidspersoner: {
    name: 'Fuldtidspersoner',
    meaning: 'En person på ydelse et helt år, eller to i et halvt år hver.',
  },
  targetToDate: {
    name: 'Måltal indtil nu',
    meaning: 'Så mange fuldtidspersoner skulle der være hjulpet nu.',
  },
  reportedDriftsstatus: {
    name: 'Oplyst driftsstatus',
    meaning: 'Projektets samlede farve, som forvaltningen har vurderet den.',
  },
  computedDriftsstatus: {
    name: 'Beregnet driftsstatus',
    meaning: 'Den farve, projektets indikatorer giver efter en fast regel.',
  },
  gapColour: { name: 'Farve', meaning: 'Hvor afstanden til landet ligger mellem barometerets grænser.' },
  gap: {
    name: 'Afstand til landet',
    meaning: 'Kommunens ledighed minus landets, i procentpoint. Over 0 er ledigheden højere end i landet.',
  },
  sinceLast: {
    name: 'Ændring siden sidst',
    meaning: 'Hvor meget afstanden er vokset siden sidste opfølgning.',
  },
  sinceBaseline: {
    name: 'Ændring siden start',
    meaning: 'Hvor meget afstanden er vokset siden første måling.',
  },
  toBetter: {
    name: 'Til næste bedre farve',
    meaning: 'Hvor meget afstanden skal falde, før farven bliver bedre.',
  },
  toWorse: {
    name: 'Til næste værre farve',
    meaning: 'Hvor meget afstanden kan vokse, før farven bliver værre.',
  },
  personsToBetter: {
    name: 'Til næste bedre farve, personer',
    meaning: 'Hvor mange færre ledige der skal til, før farven bliver bedre.',
  },
  personsToWorse: {
    name: 'Til næste værre farve, personer',
    meaning: 'Hvor mange flere ledige der er plads til, før farven bliver værre.',
  },
  reduction: {
    name: 'Nedgang, fuldtidspersoner',
    meaning: 'Så mange færre er på ydelse, regnet om til personer på ydelse et helt år.',
  },
  groupProgress: { name: 'Andel af måltallet', meaning: 'Hvor stor en del af gruppens måltal der er nået.' },
  groupArrow: {
    name: 'Pil',
    meaning: 'Om gruppen er på vej mod sit måltal. Pilen er en vurdering, ikke en retning.',
  },
  groupsTotal: {
    name: 'Målgrupper i alt, fuldtidspersoner',
    meaning: 'Så mange fuldtidspersoner færre er på ydelse i målgrupperne tilsammen.',
  },
  groupsTarget: {
    name: 'Måltal i alt',
    meaning: 'Så mange fuldtidspersoner skal målgrupperne nå tilsammen.',
  },
  remaining: {
    name: 'Mangler til planens gevinst',
    meaning: 'Den gevinst, der skal til, før planen er nået.',
  },
  pace: { name: 'Nuværende tempo', meaning: 'Den gevinst, der i gennemsnit er kommet pr. måned.' },
  neededPace: {
    name: 'Nødvendigt tempo',
    meaning: 'Den gevinst, der skal komme pr. måned i resten af perioden, før planen er nået.',
  },
  leftOfPlan: {
    name: 'Rest til planen',
    meaning: 'Plan for hele perioden minus det, der er kommet eller brugt.',
  },
  printedAfkastgrad: {
    name: 'Trykt afkastgrad',
    meaning: 'Afkastgraden, som kilden skriver den. Den er kun brugt som kontrol.',
  },
  supposedAfkastgrad: {
    name: 'Afkastgrad med denne plan',
    meaning: 'En fremskrivning: den gevinst, du antager, delt med den investering, du antager.',
  },
  supposedNettogevinst: {
    name: 'Nettogevinst med denne plan',
    meaning: 'En fremskrivning: den gevinst, du antager, minus den investering, du antager.',
  },
  supposedIndicator: {
    name: 'Indikatoren afkastgrad med denne plan',
    meaning: 'Den farve, den realiserede afkastgrad ville få mod den plan, du antager.',
  },
  supposedGap: {
    name: 'Afstand med disse procenter',
    meaning: 'En fremskrivning: kommunens ledighed, som du antager den, minus landets.',
  },
  localMove: { name: 'Kommunens bevægelse', meaning: 'Hvad kommunens ledighed har flyttet sig i perioden.' },
  nationalMove: { name: 'Landets bevægelse', meaning: 'Hvad landets ledighed har flyttet sig i perioden.' },
  gapMove: { name: 'Ændring i afstanden', meaning: 'Hvad afstanden til landet har flyttet sig i perioden.' },
  projection: {
    name: 'Gevinst ved periodens slutning',
    meaning:
      'Den gevinst, det ender med, hvis tempoet holder. Det er en fremskrivning, ikke et rapporteret tal.',
  },
} as const;

export type FigureName = keyof typeof FIGURES;
