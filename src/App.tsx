import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { CatalogueScreen } from './ui/pages/CatalogueScreen.tsx';
import { followHistory } from './ui/state/addressStore.ts';

type Props = { readonly queryClient: QueryClient };

/** Providers round the one screen there is; the address decides what it shows. */
export function App({ queryClient }: Props) {
  useEffect(followHistory, []);
  return (
    <QueryClientProvider client={queryClient}>
      <CatalogueScreen />
    </QueryClientProvider>
  );
}
