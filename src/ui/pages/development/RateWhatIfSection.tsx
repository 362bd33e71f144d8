import type { GapBarometerFigures } from '../../../barometer/computeGapBarometer.ts';
import { toRateWhatIf } from '../../../display/rateWhatIf.ts';
import { type SourceBook, sourceText } from '../../../display/sourceBook.ts';
import { RATE_WHAT_IF_TEXTS } from '../../../display/texts/development.ts';
import { rateWhatIfWhy } from '../../../display/why/rateWhatIfWhy.ts';
import { RateField } from '../../parts/RateField.tsx';
import { StatusWord } from '../../parts/StatusWord.tsx';
import { WhyButton } from '../../parts/WhyButton.tsx';
import { useNavigation } from '../../state/useNavigation.ts';

type Props = {
  readonly figures: GapBarometerFigures;
  readonly ownerName: string;
  readonly book: SourceBook;
};

/** What if the rates were others? A projection, held in the address and never written to data. */
export function RateWhatIfSection({ figures, ownerName, book }: Props) {
  const { address, choose } = useNavigation();
  const rates = address.rates ?? {};
  const model = toRateWhatIf(figures, rates);
  if (model === undefined) {
    return null;
  }
  return (
    <section className="section" aria-labelledby="hvad-hvis-ledighed">
      <h2 id="hvad-hvis-ledighed">{RATE_WHAT_IF_TEXTS.heading}</h2>
      <p>{RATE_WHAT_IF_TEXTS.intro}</p>
      <div className="card panel what-if">
        <div className="what-if-fields">
          <RateField
            label={RATE_WHAT_IF_TEXTS.local(ownerName)}
            value={model.local}
            onChange={(local) => choose({ rates: { ...rates, local } })}
          />
          <RateField
            label={RATE_WHAT_IF_TEXTS.national}
            value={model.national}
            onChange={(national) => choose({ rates: { ...rates, national } })}
          />
        </div>
        <div className="what-if-result" aria-live="polite">
          <h3>
            {RATE_WHAT_IF_TEXTS.result}{' '}
            <WhyButton
              title={RATE_WHAT_IF_TEXTS.result}
              of={() => rateWhatIfWhy(model, figures, sourceText(book, figures.barometer.source))}
              isMany
            />
          </h3>
          <p>
            <strong>{model.gapText}</strong>
          </p>
          {model.colour === undefined ? (
            <p>{RATE_WHAT_IF_TEXTS.noColour}</p>
          ) : (
            <p>
              {RATE_WHAT_IF_TEXTS.colour} <StatusWord colour={model.colour} />
            </p>
          )}
          <p>{model.note}</p>
          {model.isChanged ? (
            <button type="button" className="button" onClick={() => choose({ rates: undefined })}>
              {RATE_WHAT_IF_TEXTS.reset}
            </button>
          ) : null}
        </div>
      </div>
    </section>
  );
}
