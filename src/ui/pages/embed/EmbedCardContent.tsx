import { type EmbedCard, embedFacts } from '../../../display/embedCards.ts';
import { toGapCard } from '../../../display/gapCard.ts';
import { toGroups } from '../../../display/groupCards.ts';
import { toKpis } from '../../../display/kpis.ts';
import { gapPeriod } from '../../../display/picture.ts';
import { sourceText } from '../../../display/sourceBook.ts';
import { CHART_TEXTS } from '../../../display/texts/charts.ts';
import { PICTURE_TEXTS } from '../../../display/texts/picture.ts';
import { CardHeadingLevel } from '../../parts/CardHeading.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import { GapCard } from '../overview/GapCard.tsx';
import { GroupList } from '../overview/GroupList.tsx';
import { KpiList } from '../overview/KpiList.tsx';
import { EmbedFacts } from './EmbedFacts.tsx';
import { EmbedProjects } from './EmbedProjects.tsx';
import { EmbedMoney, EmbedMoneyOverTime, EmbedRate, EmbedRates } from './embedCharts.tsx';

type Props = { readonly view: EditionView; readonly card: EmbedCard };

/** A card as it is on its page, with its source, its period and its edition. */
export function EmbedCardContent({ view, card }: Props) {
  const { barometer, book, owner, pictureFacts } = view;
  const { edition } = barometer;
  const untilCutOff = embedFacts(PICTURE_TEXTS.until(pictureFacts.cutOff), pictureFacts);
  const from = (source: string) => CHART_TEXTS.source(sourceText(book, source));
  switch (card.kind) {
    case 'kpis':
      return (
        <>
          <h1>{card.title}</h1>
          <CardHeadingLevel value="h2">
            <KpiList kpis={toKpis(barometer)} />
          </CardHeadingLevel>
          <EmbedFacts source={from(edition.ledgerSource)} facts={untilCutOff} />
        </>
      );
    case 'gap': {
      const figures = barometer.gaps.find(({ barometer: each }) => each.key === card.key);
      return figures === undefined ? null : (
        <>
          <GapCard model={toGapCard(figures, owner.shortName, book)} />
          <EmbedFacts
            source={from(figures.barometer.source)}
            facts={embedFacts(gapPeriod(pictureFacts), pictureFacts)}
          />
        </>
      );
    }
    case 'groups': {
      const model = toGroups(barometer);
      return (
        <>
          <h1>{card.title}</h1>
          <p>{model.summary}</p>
          <CardHeadingLevel value="h2">
            <GroupList model={model} />
          </CardHeadingLevel>
          <EmbedFacts source={from(edition.source)} facts={untilCutOff} />
        </>
      );
    }
    case 'projects':
      return (
        <>
          <h1>{card.title}</h1>
          <EmbedProjects view={view} />
          <EmbedFacts source={from(edition.source)} facts={untilCutOff} />
        </>
      );
    case 'money':
      return <EmbedMoney view={view} />;
    case 'rate':
      return <EmbedRate view={view} />;
    case 'rates':
    case 'gapOverTime':
      return <EmbedRates view={view} kind={card.kind} />;
    case 'moneyOverTime':
      return <EmbedMoneyOverTime view={view} kind="money" />;
    case 'ratioOverTime':
      return <EmbedMoneyOverTime view={view} kind="ratio" />;
    default:
      return card.kind satisfies never;
  }
}
