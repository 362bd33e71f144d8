import type { IconKey } from '../models.ts';
import { ABSENCE_WORDS, GREY_REASONS } from './absences.ts';
import { COLOUR_WORDS } from './colours.ts';

/** Texts in the slides themselves, besides those of the meeting that they are made of. */
export const SLIDE_TEXTS = {
  subject: 'Slides til mødet, lavet af Investeringsbarometeret',
  /** The link at the foot of each slide. */
  open: 'Åbn visningen',
  layout: 'Trin i mødet',
  theme: 'Investeringsbarometer',
  sheet: 'Data',
  month: 'Måned',
  project: 'Projekt',
  status: 'Status',
  inMillions: 'Beløb i mio. kr.',
  break: (month: string, label: string) => `${month}: ${label}`,
  /** Bars that are not there, with the reason: "Uden gevinst: IGU (ikke målt endnu)". */
  without: (what: string, names: string) => `Uden søjle for ${what}: ${names}`,
  withReason: (name: string, reason: string) => (reason === '' ? name : `${name} (${reason})`),
  /** Names of what stands on a slide, as PowerPoint lists them. */
  names: {
    title: 'Titel',
    kicker: 'Emne',
    source: 'Kilde',
    footer: 'Sidefod',
    number: 'Slidenummer',
    picture: 'Slidebillede',
    notes: 'Noter',
    status: 'Status',
    figure: 'Hovedtal',
    planBar: 'Andel af planen',
    zoneBar: 'Zonebjælke',
    zone: 'Felt',
    limit: 'Grænse',
    mark: 'Mærke',
    leader: 'Streg til tekst',
    text: 'Tekst',
    group: 'Målgruppe',
    arrow: 'Pil',
    table: 'Tabel',
    chart: 'Diagram',
  },
  zones: { green: 'Grønt felt', yellow: 'Gult felt', red: 'Rødt felt', unknown: 'Felt uden grænser' },
  zeroLine: 'Nullinje',
} as const;

/** What a status's shape says, in the word that stands beside it. */
export const ICON_WORDS: Readonly<Record<IconKey, string>> = {
  ...COLOUR_WORDS,
  notStated: ABSENCE_WORDS.notStated,
  notMeasuredYet: ABSENCE_WORDS.notMeasuredYet,
  notStarted: GREY_REASONS.notStarted,
  unreadable: ABSENCE_WORDS.unreadable,
  undefined: ABSENCE_WORDS.undefined,
};
