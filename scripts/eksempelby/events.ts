import { isListedAt, OUTLINES, outlineOf, type ProjectOutline } from './outlines.ts';

/** A change of a project's plan, from the edition that proposes it. */
export type Replan = {
  readonly project: string;
  /** The decision's key. */
  readonly decision: string;
  readonly title: string;
  readonly text: string;
  /** What is added to the text once the council has turned it down. */
  readonly answer?: string;
  /** The number of the edition that proposes it. */
  readonly proposedAt: number;
  /** What the council did before the next edition; `open` in the last one. */
  readonly outcome: 'adopted' | 'rejected' | 'open';
  /** First month that it changes. */
  readonly fromMonth: string;
  /** What happens to the amounts from then on, in per cent of the plan before. */
  readonly gevinst: number;
  readonly investeringssum: number;
  /** The last month, where it moves. */
  readonly to?: string;
  /** The whole plan begins in `fromMonth`, with the same totals. */
  readonly isLateStart?: boolean;
  /** The project that goes into this one. */
  readonly absorbs?: string;
  /** What would follow if the proposal were turned down, in per cent as above. */
  readonly alternative?: { readonly gevinst: number; readonly investeringssum: number };
};

const adopted = 'adopted' as const;

/** In the order of their proposals; a project can have several. */
export const REPLANS: readonly Replan[] = [
  {
    project: 'sprog-vagt',
    decision: 'vagt-senere-start',
    title: 'Dansk på vagten begynder senere',
    text: 'Aftalen med vagtfirmaerne trak ud. Projektet begynder i september 2021 med samme økonomi.',
    proposedAt: 2,
    outcome: adopted,
    fromMonth: '2021-09',
    gevinst: 100,
    investeringssum: 100,
    isLateStart: true,
  },
  {
    project: 'samtaler-langtid',
    decision: 'langtid-ned',
    title: 'Samtaler efter et års ledighed gøres mindre',
    text: 'Færre end ventet har været ledige i et år. Fra 2022 sættes både investering og gevinst ned.',
    proposedAt: 3,
    outcome: adopted,
    fromMonth: '2022-01',
    gevinst: 78,
    investeringssum: 82,
  },
  {
    project: 'praktik-industri',
    decision: 'industri-op',
    title: 'Praktik i industrien udvides',
    text: 'Flere virksomheder vil være med. Fra april 2022 oprettes flere pladser.',
    proposedAt: 4,
    outcome: adopted,
    fromMonth: '2022-04',
    gevinst: 125,
    investeringssum: 120,
  },
  {
    project: 'sprog-byggeplads',
    decision: 'byggeplads-ned',
    title: 'Dansk på byggepladsen gøres mindre',
    text: 'Forvaltningen foreslår færre hold fra sommeren 2022.',
    answer: 'Byrådet sagde nej.',
    proposedAt: 5,
    outcome: 'rejected',
    fromMonth: '2022-07',
    gevinst: 70,
    investeringssum: 70,
  },
  {
    project: 'cv-digitalt',
    decision: 'cv-samles',
    title: 'To CV-projekter lægges sammen',
    text: 'CV skrevet med en arbejdsgiver går fra juni 2022 ind i Det digitale CV, som overtager penge og gevinst.',
    proposedAt: 6,
    outcome: adopted,
    fromMonth: '2022-06',
    gevinst: 100,
    investeringssum: 100,
    absorbs: 'cv-arbejdsgiver',
  },
  {
    project: 'fastholdelse-syg',
    decision: 'syg-forlaenges',
    title: 'Tilbage efter lang sygdom forlænges',
    text: 'Forløbene tager længere tid. Projektet forlænges fra december 2024 til juni 2026.',
    proposedAt: 9,
    outcome: adopted,
    fromMonth: '2023-07',
    gevinst: 72,
    investeringssum: 70,
    to: '2026-06',
  },
  {
    project: 'tidlig-indsats-ryg',
    decision: 'ryg-ned',
    title: 'Tidlig indsats: ryg og led gøres mindre',
    text: 'To af fire hold lukkes, så resten kan fyldes.',
    proposedAt: 9,
    outcome: adopted,
    fromMonth: '2023-07',
    gevinst: 65,
    investeringssum: 58,
  },
  {
    project: 'mentor-frivillige',
    decision: 'frivillige-lukkes',
    title: 'Frivillige mentorer lukkes',
    text: 'Gevinsten er udeblevet. Projektet lukkes med udgangen af november 2023.',
    proposedAt: 11,
    outcome: adopted,
    fromMonth: '2023-12',
    gevinst: 100,
    investeringssum: 100,
    to: '2023-11',
  },
  {
    project: 'mentor-over-50',
    decision: 'over-50-ned',
    title: 'Mentor for ledige over 50 gøres mindre',
    text: 'Der er fundet færre mentorer end ventet. Fra 2024 regnes med færre forløb.',
    proposedAt: 12,
    outcome: adopted,
    fromMonth: '2024-01',
    gevinst: 75,
    investeringssum: 85,
  },
  {
    project: 'samtaler-langtid',
    decision: 'langtid-op',
    title: 'Samtaler efter et års ledighed udvides igen',
    text: 'Flere er nu ledige i mere end et år. Projektet får en samtalepartner mere fra 2024.',
    proposedAt: 12,
    outcome: adopted,
    fromMonth: '2024-01',
    gevinst: 120,
    investeringssum: 112,
  },
  {
    project: 'praktik-lager',
    decision: 'lager-om',
    title: 'Praktik på lager lægges om',
    text: 'Indsatsen samles hos to virksomheder. Alternativet er at fortsætte med et mindre beløb.',
    proposedAt: 14,
    outcome: adopted,
    fromMonth: '2024-07',
    gevinst: 80,
    investeringssum: 65,
    alternative: { gevinst: 55, investeringssum: 60 },
  },
  {
    project: 'fastholdelse-weekend',
    decision: 'weekend-lukkes',
    title: 'Jobhjælp i weekenden lukkes',
    text: 'Forvaltningen foreslår at lukke med udgangen af 2024.',
    answer: 'Byrådet sagde nej og bad om en ny plan.',
    proposedAt: 15,
    outcome: 'rejected',
    fromMonth: '2025-01',
    gevinst: 100,
    investeringssum: 100,
    to: '2024-12',
  },
  {
    project: 'smaa-job-skov',
    decision: 'skov-om',
    title: 'Småjob i skoven lægges om',
    text: 'Færre stillinger, men med flere timer. Alternativet er at lukke halvdelen af stillingerne.',
    proposedAt: 16,
    outcome: 'open',
    fromMonth: '2025-01',
    gevinst: 70,
    investeringssum: 55,
    alternative: { gevinst: 50, investeringssum: 50 },
  },
];

/** The edition from which the project has the key and name that it has in its outline, and what it had before. */
export const RENAMED: Readonly<Record<string, { at: number; key: string; name: string }>> = {
  'smaa-job-vand': { at: 9, key: 'smaa-job-havn', name: 'Småjob på havnen' },
};

/** Projects that are behind with being set up, by the first and last edition that says so. */
export const DELAYED: Readonly<Record<string, readonly [number, number]>> = {
  'sprog-vagt': [2, 4],
  'fastholdelse-weekend': [5, 6],
  'tidlig-indsats-digital': [7, 8],
  'mentor-eget-sprog': [9, 10],
  'opkvalificering-pleje': [15, 16],
};

/** The plans that hold in an edition, besides the original: those that the council had adopted by then. */
export function adoptedBy({ key }: ProjectOutline, edition: number): Replan[] {
  return REPLANS.filter((replan) => replan.project === key && replan.outcome === adopted).filter(
    ({ proposedAt }) => proposedAt < edition,
  );
}

/** The key and name that a project goes by in an edition. */
export function identityAt(outline: ProjectOutline, edition: number): { key: string; name: string } {
  const before = RENAMED[outline.key];
  const { key, name } = before !== undefined && edition < before.at ? before : outline;
  return { key, name };
}

/** The project that another has gone into, when it has. */
export function mergedInto({ key }: ProjectOutline): ProjectOutline | undefined {
  const merger = REPLANS.find(({ absorbs }) => absorbs === key);
  return merger === undefined ? undefined : outlineOf(merger.project);
}

/** The listed project that has a project's ledger entries in an edition: itself, or the one it went into. */
export function carrierAt(outline: ProjectOutline, edition: number): ProjectOutline | undefined {
  if (isListedAt(outline, edition)) return outline;
  const successor = mergedInto(outline);
  return successor !== undefined && hasAbsorbed(successor, edition) ? successor : undefined;
}

const hasAbsorbed = (outline: ProjectOutline, edition: number) =>
  adoptedBy(outline, edition).some(({ absorbs }) => absorbs !== undefined);

/** The projects whose figures an edition counts as one's own: itself and what has gone into it. */
export function partsAt(outline: ProjectOutline, edition: number): ProjectOutline[] {
  return OUTLINES.filter((one) => carrierAt(one, edition) === outline);
}
