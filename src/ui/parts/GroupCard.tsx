import type { GroupCardModel } from '../../display/groupCards.ts';
import { Arrow } from './Arrow.tsx';
import { CardHeading } from './CardHeading.tsx';
import { WhyButton } from './WhyButton.tsx';

type Props = { readonly model: GroupCardModel };

/** One target group: its reduction, its arrow, and the arrow in words. */
export function GroupCard({ model }: Props) {
  return (
    <li className="group">
      <Arrow level={model.arrow} />
      <span className="group-value">{model.value}</span>
      <WhyButton title={model.name} of={{ kind: 'group', group: model.key }} isMany />
      <CardHeading className="group-name">{model.name}</CardHeading>
      <p className="group-status">{model.status}</p>
      {model.reason === undefined ? null : <p className="small">{model.reason}</p>}
    </li>
  );
}
