import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { CatalogueScreen } from './ui/pages/CatalogueScreen.tsx';
import { ErrorBoundary } from './ui/pages/ErrorBoundary.tsx';
import { LazyEmbedScreen } from './ui/pages/lazyPages.ts';
import { Skeleton } from './ui/parts/Skeleton.tsx';
import { followHistory } from './ui/state/addressStore.ts';
import { isCardPlace } from './ui/state/place.ts';
import { usePlace } from './ui/state/useNavigation.ts';

/** Roughly what a card takes: its name and its figures. */
const CARD_HEIGHTS = [36, 180];

type Props = { readonly queryClient: QueryClient };

/** Providers round what the address leads to. */
export function App({ queryClient }: Props) {
  useEffect(followHistory, []);
  return (
    <QueryClientProvider client={queryClient}>
      <Screen />
    </QueryClientProvider>
  );
}

/** The pages in their frame, or a card with nothing around it. */
function Screen() {
  const place = usePlace();
  if (!isCardPlace(place)) {
    return <CatalogueScreen />;
  }
  return (
    <main className="embed">
      <ErrorBoundary resetKey={JSON.stringify(place)} isPage>
        <Suspense fallback={<Skeleton heights={CARD_HEIGHTS} isPage />}>
          <LazyEmbedScreen place={place} />
        </Suspense>
      </ErrorBoundary>
    </main>
  );
}
