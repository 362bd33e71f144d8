import { type ComponentType, type ReactNode, useCallback, useState } from 'react';
import { WHY_TEXTS } from '../../display/texts/why.ts';
import { OpenWhy, type WhyTopic } from '../parts/openWhy.ts';
import type { Place } from '../state/place.ts';
import type { EditionView } from '../state/useEdition.ts';
import { usePlace } from '../state/useNavigation.ts';
import type { WhyAnswerProps } from './WhyAnswer.tsx';

type Props = { readonly view: EditionView; readonly children: ReactNode };

type State =
  | { readonly kind: 'closed' | 'failed' }
  | {
      readonly kind: 'open';
      readonly Answer: ComponentType<WhyAnswerProps>;
      readonly topic: WhyTopic;
      readonly place: Place;
    };

/** Has the one panel that says where figures come from, for every "?" below it. The panel is fetched when it is asked for. */
export function WhyHost({ view, children }: Props) {
  const place = usePlace();
  const [state, setState] = useState<State>({ kind: 'closed' });
  const open = useCallback(
    async (topic: WhyTopic) => {
      try {
        const { WhyAnswer } = await import('./WhyAnswer.tsx');
        setState({ kind: 'open', Answer: WhyAnswer, topic, place });
      } catch {
        setState({ kind: 'failed' });
      }
    },
    [place],
  );
  return (
    <OpenWhy value={open}>
      {children}
      {state.kind === 'failed' && (
        <p role="alert" className="why-failed">
          {WHY_TEXTS.cannotOpen}
        </p>
      )}
      {state.kind === 'open' && state.place === place && (
        <state.Answer topic={state.topic} view={view} onClose={() => setState({ kind: 'closed' })} />
      )}
    </OpenWhy>
  );
}
