import type { GapBarometerFigures } from '../../barometer/computeGapBarometer.ts';
import { quantityText } from '../cellText.ts';
import { formatPercent } from '../format.ts';
import type { WhyModel } from '../models.ts';
import type { RateWhatIfModel } from '../rateWhatIf.ts';
import { COLOUR_WORDS_LOWER } from '../texts/colours.ts';
import { INPUT_NAMES, RULE_TEXTS } from '../texts/rules.ts';
import { WHY_PANEL_TEXTS as TEXTS } from '../texts/whyPanel.ts';
import { madeWhy } from './madeWhy.ts';

/** Where the gap between two supposed rates and its colour come from. `source` is the barometer's, in words. */
export function rateWhatIfWhy(
  { local, national, gapText, colour }: RateWhatIfModel,
  { bands }: GapBarometerFigures,
  source: string,
): WhyModel[] {
  const rates = [
    { label: INPUT_NAMES.localRate, value: formatPercent(local) },
    { label: INPUT_NAMES.nationalRate, value: formatPercent(national) },
  ];
  const common = { notes: [TEXTS.supposed], source };
  return [
    madeWhy('supposedGap', { ...common, value: gapText, rules: [RULE_TEXTS.gap], inputs: rates }),
    ...(colour === undefined || bands === undefined
      ? []
      : [
          madeWhy('gapColour', {
            ...common,
            value: colour.word,
            rules: [RULE_TEXTS[bands.origin === 'given' ? 'bandsGiven' : 'bandsDefault']],
            inputs: [
              ...rates,
              ...bands.bands.flatMap(({ colour: of, upTo }) =>
                upTo === undefined
                  ? []
                  : [
                      {
                        label: `${INPUT_NAMES.limit} (${COLOUR_WORDS_LOWER[of]})`,
                        value: quantityText({ unit: 'percentagePoints', amount: upTo }),
                      },
                    ],
              ),
            ],
          }),
        ]),
  ];
}
