import { useMemo } from 'react';
import { type Address, atPlace } from './address.ts';
import { type Arrival, goTo, hrefOf, useAddressStore } from './addressStore.ts';
import type { Place } from './place.ts';

/** The part of a click that decides whether the browser should have it. */
type Click = {
  readonly button: number;
  readonly metaKey: boolean;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  preventDefault(): void;
};

export type Navigation = {
  readonly address: Address;
  /** What makes an `<a>` lead to a place with the present choices; new windows and tabs are left to the browser. */
  readonly linkTo: (place: Place) => { readonly href: string; readonly onClick: (event: Click) => void };
  /** Filters, sorting and typing: the address follows, the history does not grow. */
  readonly choose: (
    change: Partial<Pick<Address, 'selection' | 'whatIf' | 'comparedWith' | 'bilagProjects' | 'ledgerSort'>> &
      Partial<Removable>,
  ) => void;
};

/** Choices that can also be taken back: undefined is "nothing chosen". */
type Removable = {
  readonly range: Address['range'] | undefined;
  readonly hiddenAreas: Address['hiddenAreas'] | undefined;
  readonly rates: Address['rates'] | undefined;
  readonly plan: Address['plan'] | undefined;
};

function withChoice(address: Address, change: Parameters<Navigation['choose']>[0]): Address {
  const { range, hiddenAreas, rates, plan, ...others } = { ...address, ...change };
  return {
    ...others,
    ...(range === undefined ? {} : { range }),
    ...(hiddenAreas === undefined ? {} : { hiddenAreas }),
    ...(rates === undefined ? {} : { rates }),
    ...(plan === undefined ? {} : { plan }),
  };
}

/** The page alone, for what must not be drawn anew while one filters, sorts or types. */
export function usePlace(): Place {
  return useAddressStore((state) => state.address.place);
}

/** How one came to the page; another one whenever one goes somewhere, and the same while one chooses. */
export function useArrival(): Arrival {
  return useAddressStore((state) => state.arrival);
}

export function useNavigation(): Navigation {
  const address = useAddressStore((state) => state.address);
  return useMemo(
    () => ({
      address,
      linkTo: (place) => {
        const target = atPlace(address, place);
        return {
          href: hrefOf(target),
          onClick: (event) => {
            const isPlain =
              event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
            if (isPlain) {
              event.preventDefault();
              goTo(target, 'push');
            }
          },
        };
      },
      choose: (change) => goTo(withChoice(address, change), 'replace'),
    }),
    [address],
  );
}
