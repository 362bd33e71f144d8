import type { PictureFacts } from '../../display/pictureFacts.ts';
import { frameCode } from '../../export/frameCode.ts';
import type { CardToEmbed } from '../parts/CardOptions.tsx';
import { cardLink } from '../state/cardLink.ts';
import type { CardPlace } from '../state/place.ts';
import { copyCode, copyLink } from './exportActions.ts';
import type { ExportSubject } from './exportSubject.ts';
import { moneyCardHeight } from './overview/chartHeights.ts';

/** What source, period, edition and links take under a chart. */
const UNDER = 170;
const HEIGHTS = { zones: 480, line: 470 + UNDER, marker: 24 };

/** The card that a chart is when it stands alone on another page. A table without a chart is none. */
export function cardToEmbed(
  chart: ExportSubject['chart'],
  { owner, ownerKey, editionKey }: PictureFacts,
): CardToEmbed | undefined {
  if (chart === undefined) return undefined;
  const { key: card, title } = chart.picture;
  const addressOf = (place: CardPlace) => {
    const link = cardLink(place);
    return { link, code: frameCode({ link, title: `${title} (${owner})`, height: heightOf(chart.request) }) };
  };
  return {
    newest: addressOf({ page: 'newestCard', owner: ownerKey, card }),
    edition: addressOf({ page: 'card', owner: ownerKey, edition: editionKey, card }),
    copyCode,
    copyLink,
  };
}

/** About as high as the card is at the width of a page's column. */
function heightOf(request: NonNullable<ExportSubject['chart']>['request']): number {
  switch (request.kind) {
    case 'zones':
      return HEIGHTS.zones;
    case 'line':
      return HEIGHTS.line + (request.model.markers ?? []).length * HEIGHTS.marker;
    case 'bars':
      return moneyCardHeight(request.model.rows.length) + UNDER;
  }
}
