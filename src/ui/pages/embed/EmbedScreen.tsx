import type { ReactNode } from 'react';
import type { Document } from '../../../api/documents.ts';
import type { Catalogue, EditionEntry, Owner } from '../../../barometer/catalogue.ts';
import { STATE_TEXTS } from '../../../display/texts/states.ts';
import { EmptyPanel } from '../../parts/EmptyPanel.tsx';
import { findDestination } from '../../state/destination.ts';
import type { CardPlace, Place } from '../../state/place.ts';
import { useCatalogue, useEdition } from '../../state/useEdition.ts';
import { StateSwitch } from '../StateSwitch.tsx';
import { EmbedCardFrame } from './EmbedCardFrame.tsx';
import { OpenLink } from './OpenLink.tsx';
import '../../../styles/embed.css';

const HEIGHTS = [36, 180];

type Props = { readonly place: CardPlace };

/** One card with nothing around it, for a frame on another page. It takes no focus: that is the other page's. */
export function EmbedScreen({ place }: Props) {
  const catalogue = useCatalogue();
  if (catalogue.kind === 'ready') {
    return <DestinationStep place={place} catalogue={catalogue.value} />;
  }
  return (
    <WithWayOut place={{ page: 'home' }}>
      <StateSwitch state={catalogue} heights={HEIGHTS} isPage>
        {() => null}
      </StateSwitch>
    </WithWayOut>
  );
}

type DestinationProps = Props & { readonly catalogue: Document<Catalogue> };

function DestinationStep({ place, catalogue }: DestinationProps) {
  const destination = findDestination(catalogue.value, place);
  const texts = STATE_TEXTS.notFound;
  switch (destination.kind) {
    case 'edition':
      return <EditionStep {...destination} place={place} catalogue={catalogue} />;
    case 'noEditions':
      return <Nothing reason={STATE_TEXTS.empty.noEditions(destination.owner.name)} />;
    case 'unknownOwner':
      return <Nothing reason={texts.unknownOwner(destination.key)} />;
    case 'unknownEdition':
      return <Nothing reason={texts.unknownEdition(destination.key, destination.owner.name)} />;
    default:
      return destination satisfies never;
  }
}

type EditionProps = DestinationProps & { readonly owner: Owner; readonly entry: EditionEntry };

function EditionStep({ place, catalogue, owner, entry }: EditionProps) {
  const state = useEdition(catalogue, owner, entry);
  if (state.kind === 'ready') {
    return <EmbedCardFrame view={state.value} place={place} />;
  }
  return (
    <WithWayOut place={{ page: 'overview', owner: owner.key, edition: entry.key }}>
      <StateSwitch state={state} heights={HEIGHTS} isPage>
        {() => null}
      </StateSwitch>
    </WithWayOut>
  );
}

function Nothing({ reason }: { readonly reason: string }) {
  return (
    <WithWayOut place={{ page: 'home' }}>
      <EmptyPanel title={STATE_TEXTS.emptyTitle} reason={reason} isPage />
    </WithWayOut>
  );
}

type WayOutProps = { readonly place: Place; readonly children: ReactNode };

/** A state without figures, with the way to the app: what cannot be done in a frame, as logging in, is done there. */
function WithWayOut({ place, children }: WayOutProps) {
  return (
    <>
      {children}
      <p className="embed-foot">
        <OpenLink place={place} />
      </p>
    </>
  );
}
