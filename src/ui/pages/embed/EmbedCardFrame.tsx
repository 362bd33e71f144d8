import { newerEdition } from '../../../barometer/catalogue.ts';
import { editionName } from '../../../display/editionFacts.ts';
import { toEmbedCards } from '../../../display/embedCards.ts';
import { EMBED_TEXTS } from '../../../display/texts/embed.ts';
import { NAVIGATION_TEXTS } from '../../../display/texts/navigation.ts';
import { CardHeadingLevel } from '../../parts/CardHeading.tsx';
import type { CardPlace } from '../../state/place.ts';
import type { EditionView } from '../../state/useEdition.ts';
import { useNavigation } from '../../state/useNavigation.ts';
import { WhyHost } from '../WhyHost.tsx';
import { EmbedCardContent } from './EmbedCardContent.tsx';
import { OpenLink } from './OpenLink.tsx';

type Props = { readonly view: EditionView; readonly place: CardPlace };

/** The card that the address names, what stands under every card, and the cards there are when it names none. */
export function EmbedCardFrame({ view, place }: Props) {
  const { owner, entry, barometer } = view;
  const cards = toEmbedCards(barometer, owner.shortName);
  const card = cards.find(({ key }) => key === place.card);
  return (
    <>
      <title>{NAVIGATION_TEXTS.title(card?.title ?? EMBED_TEXTS.notFound, owner.shortName)}</title>
      {card === undefined ? (
        <UnknownCard place={place} cards={cards} />
      ) : (
        <WhyHost view={view}>
          <CardHeadingLevel value="h1">
            <EmbedCardContent view={view} card={card} />
          </CardHeadingLevel>
        </WhyHost>
      )}
      <div className="embed-foot">
        <NewerNote view={view} />
        <OpenLink place={{ page: card?.page ?? 'overview', owner: owner.key, edition: entry.key }} />
      </div>
    </>
  );
}

function NewerNote({ view: { owner, entry } }: { readonly view: EditionView }) {
  const newer = newerEdition(owner, entry);
  if (newer === undefined) {
    return null;
  }
  const name = newer.partial ? NAVIGATION_TEXTS.partialEdition(editionName(newer)) : editionName(newer);
  return (
    <p>
      {NAVIGATION_TEXTS.newer(name)}{' '}
      <OpenLink
        place={{ page: 'overview', owner: owner.key, edition: newer.key }}
        text={NAVIGATION_TEXTS.openNewer}
      />
    </p>
  );
}

type UnknownProps = { readonly place: CardPlace; readonly cards: ReturnType<typeof toEmbedCards> };

function UnknownCard({ place, cards }: UnknownProps) {
  const { linkTo } = useNavigation();
  return (
    <section className="card state-panel">
      <h1>{EMBED_TEXTS.notFound}</h1>
      <p>{EMBED_TEXTS.unknownCard(place.card)}</p>
      <p>{EMBED_TEXTS.cards}</p>
      <ul>
        {cards.map(({ key, title }) => (
          <li key={key}>
            <a {...linkTo({ ...place, card: key })}>{key}</a>: {title}
          </li>
        ))}
      </ul>
    </section>
  );
}
