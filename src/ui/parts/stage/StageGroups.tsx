import type { GroupCardModel } from '../../../display/groupCards.ts';
import { Arrow } from '../Arrow.tsx';
import { StageLines } from './StageFigures.tsx';

type Props = { readonly cards: readonly GroupCardModel[]; readonly remarks: readonly string[] };

/** Groups in two columns: the arrow, the number, and what they mean in words. */
export function StageGroups({ cards, remarks }: Props) {
  return (
    <>
      <ul className="stage-groups">
        {cards.map((card) => (
          <li key={card.key} className="stage-group">
            <Arrow level={card.arrow} />
            <p className={card.isMissing ? 'stage-group-value is-missing' : 'stage-group-value'}>
              {card.value}
            </p>
            <div>
              <h2>{card.name}</h2>
              <p className="stage-small">{card.status}</p>
              {card.reason === undefined ? null : <p className="stage-small">{card.reason}</p>}
            </div>
          </li>
        ))}
      </ul>
      <StageLines lines={remarks} />
    </>
  );
}
