import { INDICATOR_LEGEND } from '../../display/indicatorLegend.ts';
import { StatusIcon } from './StatusIcon.tsx';

/** What letters and shapes of the indicators stand for: nothing is told by pointing alone. */
export function IndicatorLegend() {
  return (
    <ul className="indicator-legend small">
      {INDICATOR_LEGEND.letters.map(({ letter, name }) => (
        <li key={letter}>
          <strong>{letter}</strong> {name}
        </li>
      ))}
      {INDICATOR_LEGEND.icons.map(({ icon, text }) => (
        <li key={icon}>
          <StatusIcon icon={icon} /> {text}
        </li>
      ))}
    </ul>
  );
}
