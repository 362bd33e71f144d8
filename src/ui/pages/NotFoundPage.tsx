import { STATE_TEXTS } from '../../display/texts/states.ts';
import type { Place } from '../state/place.ts';
import { useNavigation } from '../state/useNavigation.ts';

export type WayOut = { readonly label: string; readonly place: Place };

type Props = { readonly reason: string; readonly waysOut: readonly WayOut[] };

/** An address that leads nowhere: why, and where one perhaps wanted to go. */
export function NotFoundPage({ reason, waysOut }: Props) {
  const { linkTo } = useNavigation();
  return (
    <section className="card state-panel">
      <title>{STATE_TEXTS.notFound.title}</title>
      <h1>{STATE_TEXTS.notFound.title}</h1>
      <p>{reason}</p>
      {waysOut.length === 0 ? null : (
        <>
          <p>{STATE_TEXTS.notFound.perhaps}</p>
          <ul>
            {waysOut.map(({ label, place }) => (
              <li key={label}>
                <a {...linkTo(place)}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
