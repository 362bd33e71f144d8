import type { ColourModel } from '../../display/models.ts';
import { StatusIcon } from './StatusIcon.tsx';

type Props = { readonly colour: ColourModel };

/** Shape, colour and word together: never colour alone. */
export function StatusWord({ colour }: Props) {
  return (
    <span className="status-word">
      <StatusIcon icon={colour.key} />
      {colour.word}
    </span>
  );
}
