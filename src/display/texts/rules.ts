import type { InputName, RuleId } from '../../barometer/figure.ts';

/** Each rule written out for people. "Vores regel" marks what no source says. */
export const RULE_TEXTS: Readonly<Record<RuleId, string>> = {
  bookedGevinst: 'Gevinst, som den er bogført.',
  personsTimesRate: 'Gevinst = fuldtidspersoner × kroner pr. fuldtidsperson, afrundet til hele kroner.',
  sumOfEntries: 'Summen af projektets posteringer, hvis periode er afsluttet på opgørelsesdagen.',
  sumOfProjects:
    'Summen over projekterne. En gevinst, der ikke kan måles endnu, tæller 0. Mangler andre tal, er totalen ufuldstændig.',
  sumOfGroups:
    'Summen over målgrupperne selv. Et projekt kan tjene flere grupper, så projekternes tal lægges ikke sammen.',
  realisedNettogevinst: 'Nettogevinst = gevinst − forbrug.',
  budgetNettogevinst: 'Budgetteret nettogevinst = budgetteret gevinst − investeringssum.',
  realisedAfkastgrad: 'Realiseret afkastgrad = gevinst ÷ forbrug. 1 betyder, at pengene lige er kommet igen.',
  budgetAfkastgrad: 'Budgetteret afkastgrad = budgetteret gevinst ÷ investeringssum.',
  shareOfPlan: 'Andel af planen for hele perioden = realiseret ÷ planlagt.',
  cumulatedPlan:
    'Planen indtil en måned: en plan for hele perioden fordeles jævnt over dens måneder, en plan pr. år over årets tolv.',
  gap: 'Afstand = kommunens ledighed − landets, i procentpoint.',
  gapChange: 'Ændring = afstanden nu − afstanden dengang. Et plus betyder, at afstanden er vokset.',
  gapDistance: 'Afstanden fra værdien til grænsen for farven.',
  gapDistanceInPersons:
    'Procentpoint omregnet til personer med befolkningstallet, alt andet lige: rundet op mod en bedre farve, ned mod en værre.',
  bandsGiven:
    'Farven følger de grænser, som ejeren har oplyst. En værdi lige på grænsen får den bedste farve.',
  bandsDefault:
    'Vores standardregel, fordi kilden ikke oplyser grænserne: grøn til og med halvdelen af afstanden ved start, gul til og med afstanden ved start, ellers rød.',
  economy:
    'Forbrug ÷ plan indtil nu. Planen er oplyst, eller den er investeringssummen × den forløbne del af perioden.',
  economyWithoutPlan: 'Uden plan indtil nu kan kun ét afgøres: forbrug over hele investeringssummen er rødt.',
  effect: 'Fuldtidspersoner ÷ måltal indtil nu.',
  afkastgradIndicator:
    'Grøn, når den realiserede afkastgrad er mindst den budgetterede. Ellers gul fra 1,00 og rød derunder.',
  gevinstIndicator:
    'Gevinst ÷ planlagt gevinst indtil nu. Planen er oplyst, eller den er hele planen × den forløbne del.',
  production: 'Gennemført ÷ mål eller kapacitet for samme periode.',
  implementation: 'Implementeret eller efter planen er grøn, forsinket gul, stoppet rød.',
  driftsstatus:
    'Mindst tre indikatorer skal have en farve. Rød, når mindst halvdelen er røde. Grøn, når ingen er røde og mindst halvdelen er grønne. Ellers gul.',
  driftsstatusGrey: 'Grå, når investeringsperioden er slut før mødet, og effektperioden endnu løber.',
  gapMove: 'Ændringen i afstanden = ændringen i kommunens ledighed − ændringen i landets.',
  remaining: 'Rest = planlagt gevinst − gevinst indtil nu.',
  pace: 'Tempo = det, der er kommet, ÷ antal måneder.',
  neededPace: 'Nødvendigt tempo = rest ÷ resterende måneder; en måned, der er begyndt, regnes som gået.',
  projection: 'Fremskrivning = gevinst indtil nu + tempo × resterende måneder.',
  groupArrow: 'Andel af måltallet ÷ forløben del af perioden: grøn fra 0,95, gul fra 0,5, ellers rød.',
};

/** Rules that no source gives and that are ours. */
export const OUR_RULES: ReadonlySet<RuleId> = new Set<RuleId>([
  'bandsDefault',
  'cumulatedPlan',
  'economy',
  'economyWithoutPlan',
  'effect',
  'afkastgradIndicator',
  'gevinstIndicator',
  'production',
  'implementation',
  'driftsstatus',
  'groupArrow',
  'gapMove',
  'pace',
  'neededPace',
  'projection',
]);

export const INPUT_NAMES: Readonly<Record<InputName, string>> = {
  gevinst: 'Gevinst',
  forbrug: 'Forbrug',
  nettogevinst: 'Nettogevinst',
  budgetGevinst: 'Budgetteret gevinst',
  investeringssum: 'Investeringssum',
  realisedAfkastgrad: 'Realiseret afkastgrad',
  budgetAfkastgrad: 'Budgetteret afkastgrad',
  fuldtidspersoner: 'Fuldtidspersoner',
  rate: 'Kroner pr. fuldtidsperson',
  planToDate: 'Plan indtil nu',
  elapsedShare: 'Forløben del af perioden',
  targetToDate: 'Måltal indtil nu',
  produced: 'Gennemført',
  productionTarget: 'Mål eller kapacitet',
  stage: 'Oplyst stade',
  localRate: 'Kommunens ledighed',
  nationalRate: 'Landets ledighed',
  reportedGap: 'Oplyst afstand',
  gapNow: 'Afstand nu',
  gapLast: 'Afstand sidst',
  gapBaseline: 'Afstand ved start',
  limit: 'Grænse',
  population: 'Arbejdsstyrke, personer',
  breakEven: 'Pengene er kommet igen ved',
  ratioToPlan: 'Forhold til planen',
  investmentPeriodEnd: 'Investeringsperioden slutter',
  effectPeriodEnd: 'Effektperioden slutter',
  meetingDate: 'Mødet',
  groupTarget: 'Måltal',
  greenIndicators: 'Grønne indikatorer',
  yellowIndicators: 'Gule indikatorer',
  redIndicators: 'Røde indikatorer',
  remainingGevinst: 'Rest til planen',
  monthsGone: 'Måneder, der er gået',
  monthsLeft: 'Resterende måneder',
  pace: 'Tempo',
};

/** What kind of figure it is; each figure says it. */
export const FIGURE_KINDS = {
  computed: 'Beregnet her',
  reported: 'Oplyst af kilden',
  absent: 'Mangler',
} as const;
