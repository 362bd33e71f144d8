import { toMoneyOverTime } from '../../../display/moneyOverTime.ts';
import { DEVELOPMENT_TEXTS } from '../../../display/texts/development.ts';
import { STATE_TEXTS } from '../../../display/texts/states.ts';
import { EmptyPanel } from '../../parts/EmptyPanel.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import { numbersRequest } from '../chartRequests.ts';
import { TimeChart } from '../TimeChart.tsx';

type Props = { readonly view: EditionView };

/** Gevinst and forbrug over time against the plan, and afkastgrad planned against realised. */
export function MoneySection({ view }: Props) {
  const model = toMoneyOverTime(view.barometer, view.book);
  return (
    <section className="section" aria-labelledby="penge-over-tid">
      <h2 id="penge-over-tid">{DEVELOPMENT_TEXTS.money.heading}</h2>
      {model === undefined ? (
        <EmptyPanel title={STATE_TEXTS.emptyTitle} reason={DEVELOPMENT_TEXTS.money.onePoint} />
      ) : (
        <>
          <TimeChart chart={numbersRequest(model.money)} />
          <p className="footnote">{DEVELOPMENT_TEXTS.money.planNote}</p>
          <TimeChart chart={numbersRequest(model.ratio)} />
        </>
      )}
    </section>
  );
}
