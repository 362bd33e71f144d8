import { EDITION_EXPORT_TEXTS as TEXTS } from '../../../display/texts/editionExport.ts';
import { FileProgress } from '../../parts/FileProgress.tsx';
import { useEditionFile } from '../edition/useEditionFile.ts';
import { localMoment } from '../localMoment.ts';
import { makeSlides, type SlidesOf } from './makeSlides.ts';
import '../../../styles/export.css';

/** "Hent som PowerPoint": the meeting, one slide per step, with how far it is and a way to give it up. */
export function SlidesButton(what: SlidesOf) {
  const { state, run, cancel } = useEditionFile();
  const isRunning = state.kind === 'running';
  const start = () => {
    const madeOn = localMoment(new Date());
    void run(
      (making) => makeSlides(what, madeOn, making),
      () => TEXTS.failed,
    );
  };
  return (
    <div className="slides-button">
      <button
        type="button"
        className="stage-button"
        aria-disabled={isRunning}
        onClick={() => {
          if (!isRunning) start();
        }}
      >
        {TEXTS.choices.slides.button}
      </button>
      <FileProgress state={state} onCancel={cancel} />
    </div>
  );
}
