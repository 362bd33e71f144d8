import { type ComponentProps, createContext, useContext } from 'react';

/** Which heading the name of a card is: on a page below the heading of its section, alone it is the page's own. */
export const CardHeadingLevel = createContext<'h1' | 'h2' | 'h3'>('h3');

/** The name of a card. */
export function CardHeading(props: ComponentProps<'h3'>) {
  const Level = useContext(CardHeadingLevel);
  return <Level {...props} />;
}
