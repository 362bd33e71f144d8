import { useContext } from 'react';
import { WHY_TEXTS } from '../../display/texts/why.ts';
import { OpenWhy, type WhyTopic } from './openWhy.ts';

type Props = WhyTopic & {
  /** True where several figures of their own names are explained at once. */
  readonly isMany?: boolean;
};

/** The small "?" beside a figure. What it opens is made, and fetched, when it is pressed. */
export function WhyButton({ title, of, isMany = false }: Props) {
  const open = useContext(OpenWhy);
  return open === undefined ? null : (
    <button
      type="button"
      className="why-button"
      aria-haspopup="dialog"
      aria-label={isMany ? WHY_TEXTS.openForMany(title) : WHY_TEXTS.openFor(title)}
      title={WHY_TEXTS.open}
      onClick={() => open({ title, of })}
    />
  );
}
