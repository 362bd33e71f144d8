import type { ProjectFigures } from '../../../barometer/computeProject.ts';
import type { IndicatorLimits } from '../../../barometer/indicatorLimits.ts';
import type { SourceBook } from '../../../display/sourceBook.ts';
import { PROJECT_TEXTS } from '../../../display/texts/project.ts';
import { toWhatIf } from '../../../display/whatIf.ts';
import { whatIfWhy } from '../../../display/why/whatIfWhy.ts';
import { AmountField } from '../../parts/AmountField.tsx';
import { StatusWord } from '../../parts/StatusWord.tsx';
import { WhyButton } from '../../parts/WhyButton.tsx';
import { useNavigation } from '../../state/useNavigation.ts';

type Props = {
  readonly figures: ProjectFigures;
  readonly limits: IndicatorLimits;
  readonly book: SourceBook;
};

/** What if the plan were another? A projection, held in the address and never written to data. */
export function WhatIfSection({ figures, limits, book }: Props) {
  const { address, choose } = useNavigation();
  const { whatIf } = address;
  const model = toWhatIf(figures, whatIf, limits);
  return (
    <section className="section" aria-labelledby="hvad-hvis">
      <h2 id="hvad-hvis">{PROJECT_TEXTS.whatIfHeading}</h2>
      <p>{PROJECT_TEXTS.whatIfIntro}</p>
      <div className="card panel what-if">
        <div className="what-if-fields">
          <AmountField
            label={PROJECT_TEXTS.whatIfGevinst}
            value={model.gevinst}
            onChange={(gevinst) => choose({ whatIf: { ...whatIf, gevinst } })}
          />
          <AmountField
            label={PROJECT_TEXTS.whatIfCost}
            value={model.investeringssum}
            onChange={(investeringssum) => choose({ whatIf: { ...whatIf, investeringssum } })}
          />
        </div>
        <div className="what-if-result" aria-live="polite">
          <h3>
            {PROJECT_TEXTS.whatIfResult}{' '}
            <WhyButton
              title={PROJECT_TEXTS.whatIfResult}
              of={() => whatIfWhy(figures, whatIf, limits, book)}
              isMany
            />
          </h3>
          <p>
            {PROJECT_TEXTS.planColumns.ratio} <strong>{model.afkastgrad}</strong>
          </p>
          <p>
            {PROJECT_TEXTS.whatIfNet} <strong>{model.nettogevinst}</strong>
          </p>
          {model.colour === undefined ? (
            <p>{PROJECT_TEXTS.whatIfNoColour}</p>
          ) : (
            <p>
              {PROJECT_TEXTS.whatIfColour} <StatusWord colour={model.colour} />
            </p>
          )}
        </div>
        <div className="what-if-fields">
          {model.presets.length === 0 ? null : <h3>{PROJECT_TEXTS.whatIfPresets}</h3>}
          {model.presets.map((preset) => (
            <button
              key={preset.label}
              type="button"
              className="button"
              onClick={() => choose({ whatIf: preset.whatIf })}
            >
              {preset.label}
            </button>
          ))}
          {model.isChanged ? (
            <button type="button" className="button" onClick={() => choose({ whatIf: {} })}>
              {PROJECT_TEXTS.whatIfReset}
            </button>
          ) : null}
        </div>
      </div>
    </section>
  );
}
