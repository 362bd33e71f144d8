import type { Document } from '../../api/documents.ts';
import type { Catalogue } from '../../barometer/catalogue.ts';
import { editionName } from '../../display/editionFacts.ts';
import { STATE_TEXTS } from '../../display/texts/states.ts';
import { EmptyPanel } from '../parts/EmptyPanel.tsx';
import { findDestination } from '../state/destination.ts';
import { useCatalogue } from '../state/useEdition.ts';
import { usePlace } from '../state/useNavigation.ts';
import { EditionScreen, PAGE_HEIGHTS } from './EditionScreen.tsx';
import { NotFoundPage, type WayOut } from './NotFoundPage.tsx';
import { Shell } from './Shell.tsx';
import { StateSwitch } from './StateSwitch.tsx';

/** The first step of every page: the catalogue, which says what there is. */
export function CatalogueScreen() {
  const catalogue = useCatalogue();
  if (catalogue.kind === 'ready') {
    return <DestinationScreen catalogue={catalogue.value} />;
  }
  return (
    <Shell isWaiting={catalogue.kind === 'loading'}>
      <StateSwitch state={catalogue} heights={PAGE_HEIGHTS} isPage>
        {() => null}
      </StateSwitch>
    </Shell>
  );
}

type Props = { readonly catalogue: Document<Catalogue> };

/** The second step: where the address leads. */
function DestinationScreen({ catalogue }: Props) {
  const place = usePlace();
  const texts = STATE_TEXTS.notFound;
  if (place.page === 'unknown') {
    return <Lost reason={texts.unknownAddress(place.path)} catalogue={catalogue.value} />;
  }
  const destination = findDestination(catalogue.value, place);
  switch (destination.kind) {
    case 'edition':
      return <EditionScreen catalogue={catalogue} owner={destination.owner} entry={destination.entry} />;
    case 'noEditions':
      return (
        <Shell>
          <EmptyPanel
            isPage
            title={STATE_TEXTS.emptyTitle}
            reason={STATE_TEXTS.empty.noEditions(destination.owner.name)}
          />
        </Shell>
      );
    case 'unknownOwner':
      return <Lost reason={texts.unknownOwner(destination.key)} catalogue={catalogue.value} />;
    case 'unknownEdition':
      return (
        <Lost
          reason={texts.unknownEdition(destination.key, destination.owner.name)}
          catalogue={catalogue.value}
        />
      );
    default:
      return destination satisfies never;
  }
}

type LostProps = { readonly reason: string; readonly catalogue: Catalogue };

function Lost({ reason, catalogue }: LostProps) {
  const waysOut = catalogue.owners.flatMap((owner) =>
    owner.editions.map(
      (entry): WayOut => ({
        label: `${owner.name}, ${editionName(entry)}`,
        place: { page: 'overview', owner: owner.key, edition: entry.key },
      }),
    ),
  );
  return (
    <Shell>
      <NotFoundPage reason={reason} waysOut={waysOut} />
    </Shell>
  );
}
