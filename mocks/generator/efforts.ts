import type { GroupKey } from './generateGroups.ts';

/** A kind of effort that generated projects are made after. */
export type Effort = {
  readonly key: string;
  readonly name: string;
  readonly purpose: string;
  readonly groups: readonly GroupKey[];
  /** The budget of a middling project of this kind, in kr. */
  readonly gevinst: number;
  readonly investeringssum: number;
  /** What is produced, and how much of it in a quarter. */
  readonly unit: string;
  readonly perQuarter: number;
};

/** Names and figures are made up. */
export const EFFORTS: readonly [Effort, ...Effort[]] = [
  {
    key: 'samtaler',
    name: 'Tættere samtaler',
    purpose: 'Ledige indkaldes oftere til samtale.',
    groups: ['forsikrede'],
    gevinst: 18_500_000,
    investeringssum: 14_000_000,
    unit: 'samtaler',
    perQuarter: 900,
  },
  {
    key: 'cv',
    name: 'CV-værksted',
    purpose: 'Hjælp til at skrive og målrette et CV.',
    groups: ['forsikrede', 'jobparate'],
    gevinst: 9_200_000,
    investeringssum: 7_600_000,
    unit: 'forløb',
    perQuarter: 320,
  },
  {
    key: 'mentor',
    name: 'Mentor på arbejdspladsen',
    purpose: 'En kollega følger den nyansatte de første måneder.',
    groups: ['jobparate', 'integration'],
    gevinst: 3_400_000,
    investeringssum: 2_300_000,
    unit: 'mentorpar',
    perQuarter: 45,
  },
  {
    key: 'fastholdelse',
    name: 'Fastholdelse i job',
    purpose: 'Opfølgning hos borger og arbejdsgiver efter ansættelsen.',
    groups: ['aktivitetsparate'],
    gevinst: 7_800_000,
    investeringssum: 4_100_000,
    unit: 'borgere',
    perQuarter: 60,
  },
  {
    key: 'smaa-job',
    name: 'Job i få timer',
    purpose: 'Stillinger med få timer om ugen, der kan vokse.',
    groups: ['ledighedsydelse'],
    gevinst: 5_300_000,
    investeringssum: 4_900_000,
    unit: 'stillinger',
    perQuarter: 30,
  },
  {
    key: 'tidlig-indsats',
    name: 'Tidlig indsats ved sygdom',
    purpose: 'Sygemeldte får rådgivning på tværs af fag inden for fire uger.',
    groups: ['sygedagpenge'],
    gevinst: 12_100_000,
    investeringssum: 9_900_000,
    unit: 'rådgivninger',
    perQuarter: 150,
  },
  {
    key: 'praktik',
    name: 'Praktik med udsigt til job',
    purpose: 'Praktik hos virksomheder, der mangler medarbejdere.',
    groups: ['jobparate', 'aktivitetsparate'],
    gevinst: 16_000_000,
    investeringssum: 10_200_000,
    unit: 'pladser',
    perQuarter: 110,
  },
  {
    key: 'sprog',
    name: 'Dansk på arbejdspladsen',
    purpose: 'Sprogundervisning, mens man arbejder.',
    groups: ['integration'],
    gevinst: 2_100_000,
    investeringssum: 1_500_000,
    unit: 'kursister',
    perQuarter: 40,
  },
  {
    key: 'opkvalificering',
    name: 'Kurser til mangelområder',
    purpose: 'Korte kurser, hvor der er brug for folk.',
    groups: ['forsikrede', 'jobparate', 'aktivitetsparate'],
    gevinst: 11_000_000,
    investeringssum: 6_400_000,
    unit: 'kurser',
    perQuarter: 75,
  },
  {
    key: 'jobmesse',
    name: 'Små jobmesser',
    purpose: 'Ledige møder virksomheder med ledige stillinger.',
    groups: [],
    gevinst: 1_300_000,
    investeringssum: 1_200_000,
    unit: 'messer',
    perQuarter: 6,
  },
];
