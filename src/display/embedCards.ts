import type { Barometer } from '../barometer/computeBarometer.ts';
import type { PictureFacts } from './pictureFacts.ts';
import { CHART_TEXTS } from './texts/charts.ts';
import { DEVELOPMENT_TEXTS } from './texts/development.ts';
import { EMBED_TEXTS } from './texts/embed.ts';
import { GROUP_TEXTS } from './texts/groups.ts';
import { KPI_TEXTS } from './texts/kpis.ts';
import { PICTURE_TEXTS } from './texts/picture.ts';

/** A card that can be shown alone, in a frame on another page. */
export type EmbedCard = {
  /** As it stands in the address; a chart's is the key of its model. */
  readonly key: string;
  readonly kind:
    | 'kpis'
    | 'gap'
    | 'groups'
    | 'projects'
    | 'money'
    | 'rate'
    | 'rates'
    | 'gapOverTime'
    | 'moneyOverTime'
    | 'ratioOverTime';
  readonly title: string;
  /** The page that it is a part of. */
  readonly page: 'overview' | 'development';
};

/** The cards of an edition. Where one has no figures it is there all the same, and says why. */
export function toEmbedCards({ gaps }: Barometer, ownerName: string): readonly EmbedCard[] {
  const { money, ratio } = DEVELOPMENT_TEXTS;
  // Charts of unemployment are drawn of the first barometer that has a series.
  const drawn = gaps.find(({ barometer }) => barometer.series !== undefined)?.barometer;
  return [
    { key: 'noegletal', kind: 'kpis', title: KPI_TEXTS.heading, page: 'overview' },
    ...gaps.map(({ barometer: { key, name } }) => ({
      key,
      kind: 'gap' as const,
      title: name,
      page: 'overview' as const,
    })),
    { key: 'maalgrupper', kind: 'groups', title: GROUP_TEXTS.heading, page: 'overview' },
    { key: 'projekter', kind: 'projects', title: EMBED_TEXTS.projects, page: 'overview' },
    { key: 'gevinst-forbrug', kind: 'money', title: CHART_TEXTS.money.title, page: 'overview' },
    ...(drawn === undefined ? [] : rateCards(drawn, ownerName)),
    { key: 'penge-over-tid', kind: 'moneyOverTime', title: money.title, page: 'development' },
    { key: 'afkastgrad-over-tid', kind: 'ratioOverTime', title: ratio.title, page: 'development' },
  ];
}

function rateCards({ key, name }: { readonly key: string; readonly name: string }, ownerName: string) {
  const { rates, gap } = DEVELOPMENT_TEXTS;
  return [
    {
      key: `ledighed-${key}`,
      kind: 'rate',
      title: CHART_TEXTS.rates.title(ownerName),
      page: 'overview',
    },
    { key: `ledighed-omraader-${key}`, kind: 'rates', title: rates.title, page: 'development' },
    { key: `afstand-${key}`, kind: 'gapOverTime', title: gap.title(name), page: 'development' },
  ] as const;
}

/** What a reader must know to use the figures of a card: period, edition, how far they go, and if they are made up. */
export function embedFacts(period: string, facts: PictureFacts): readonly string[] {
  return [
    PICTURE_TEXTS.period(period),
    PICTURE_TEXTS.edition(facts.owner, facts.edition),
    // Where the figures go as far as the report does, the period says it.
    ...(period === PICTURE_TEXTS.until(facts.cutOff) ? [] : [EMBED_TEXTS.cutOff(facts.cutOff)]),
    ...(facts.isSynthetic ? [PICTURE_TEXTS.synthetic] : []),
  ];
}
