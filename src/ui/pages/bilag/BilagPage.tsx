import { useCallback, useMemo, useState } from 'react';
import { toBilag } from '../../../display/bilag.ts';
import { editionName } from '../../../display/editionFacts.ts';
import { NAVIGATION_TEXTS } from '../../../display/texts/navigation.ts';
import { PRINT_TEXTS } from '../../../display/texts/print.ts';
import type { EditionView } from '../../state/useEdition.ts';
import { useNavigation } from '../../state/useNavigation.ts';
import { BilagControls } from './BilagControls.tsx';
import { CoverSheet } from './CoverSheet.tsx';
import { DecidedSheet } from './DecidedSheet.tsx';
import { GapsSheet } from './GapsSheet.tsx';
import { GroupsPart } from './GroupsPart.tsx';
import { MoneySheet } from './MoneySheet.tsx';
import { ProjectSheets } from './ProjectSheets.tsx';
import { RatesPart } from './RatesPart.tsx';
import { Sheet, SheetOwner } from './Sheet.tsx';
import { SourcesSheet } from './SourcesSheet.tsx';
import { SummarySheet } from './SummarySheet.tsx';
import { TableSheet } from './TableSheet.tsx';
import '../../../styles/bilag.css';
import '../../../styles/sheet.css';
import '../../../styles/sheetTables.css';
import '../../../styles/bilagPrint.css';

type Props = { readonly view: EditionView };

/** Bilag: the whole edition as A4 sheets, shown as they will be printed. */
export function BilagPage({ view }: Props) {
  const { address, choose } = useNavigation();
  const { barometer, findings, owner, book } = view;
  const chosen = address.bilagProjects;
  const model = useMemo(
    () => toBilag(barometer, findings, owner, book, chosen),
    [barometer, findings, owner, book, chosen],
  );
  const { waiting, onWaiting } = useWaiting();
  return (
    <>
      <title>{NAVIGATION_TEXTS.title(NAVIGATION_TEXTS.bilag, owner.shortName)}</title>
      <BilagControls
        projects={model.projects}
        isReady={waiting.size === 0}
        onChoose={(bilagProjects) => choose({ bilagProjects })}
      />
      <SheetOwner value={PRINT_TEXTS.edition(owner.shortName, editionName(view.entry))}>
        <div className="bilag">
          <CoverSheet model={model} view={view} />
          <SummarySheet model={model.overview} view={view} />
          <GapsSheet gaps={model.overview.gaps} />
          <Sheet>
            <RatesPart view={view} onWaiting={onWaiting} />
            <GroupsPart model={model.overview.groups} />
          </Sheet>
          <MoneySheet view={view} onWaiting={onWaiting} />
          <TableSheet model={model} view={view} onWaiting={onWaiting} />
          <ProjectSheets projects={model.projects.shown} view={view} onWaiting={onWaiting} />
          <DecidedSheet model={model} />
          <SourcesSheet model={model} />
        </div>
      </SheetOwner>
    </>
  );
}

/** Which parts are not drawn yet. Paper should wait for them. */
function useWaiting() {
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(new Set());
  const onWaiting = useCallback(
    (part: string, isWaiting: boolean) =>
      setWaiting((before) => {
        if (before.has(part) === isWaiting) return before;
        const after = new Set(before);
        if (isWaiting) after.add(part);
        else after.delete(part);
        return after;
      }),
    [],
  );
  return { waiting, onWaiting };
}
