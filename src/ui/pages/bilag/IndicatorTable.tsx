import type { IndicatorCardModel } from '../../../display/indicatorCard.ts';
import { BILAG_TEXTS } from '../../../display/texts/bilag.ts';
import { ScrollBox } from '../../parts/ScrollBox.tsx';
import { StatusIcon } from '../../parts/StatusIcon.tsx';

const TEXTS = BILAG_TEXTS.indicators;

type Props = { readonly project: string; readonly cards: readonly IndicatorCardModel[] };

/** The six indicators: colour with its word, and what it was computed from. The rules stand once, at the end. */
export function IndicatorTable({ project, cards }: Props) {
  const caption = BILAG_TEXTS.ofProject(project, TEXTS.caption);
  return (
    <ScrollBox label={caption}>
      <table className="data-table sheet-indicators">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{TEXTS.indicator}</th>
            <th scope="col">{TEXTS.colour}</th>
            <th scope="col">{TEXTS.inputs}</th>
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => (
            <tr key={card.key}>
              <th scope="row">{card.name}</th>
              <td>
                <span className={card.colour === undefined ? 'status-word absent' : 'status-word'}>
                  <StatusIcon icon={card.icon} />
                  {card.word}
                </span>
              </td>
              <td className="small">{basisOf(card)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** The inputs say what is lacking; where there are none, the reason does. */
function basisOf({ inputs, note }: IndicatorCardModel): string {
  return inputs.length === 0
    ? (note ?? '')
    : inputs.map(({ label, value }) => `${label}: ${value}`).join('; ');
}
