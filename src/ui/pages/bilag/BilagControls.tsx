import { useEffect, useState } from 'react';
import type { BilagProjectsModel } from '../../../display/bilag.ts';
import type { BilagProjects } from '../../../display/bilagProjects.ts';
import { BILAG_TEXTS as TEXTS } from '../../../display/texts/bilag.ts';

type Props = {
  readonly projects: BilagProjectsModel;
  /** False while something is still being drawn. */
  readonly isReady: boolean;
  readonly onChoose: (choice: BilagProjects) => void;
};

/** What the page is, the button that prints it, and which projects get pages. Not printed itself. */
export function BilagControls({ projects, isReady, onChoose }: Props) {
  const [wantsPrint, setWantsPrint] = useState(false);
  // Asked for too early, printing waits for the drawings instead of leaving them out.
  useEffect(() => {
    if (!wantsPrint || !isReady) return;
    setWantsPrint(false);
    window.print();
  }, [wantsPrint, isReady]);
  return (
    <header className="bilag-head">
      <h1>{TEXTS.title}</h1>
      <p className="lead">{TEXTS.intro}</p>
      <fieldset className="bilag-choice">
        <legend>{TEXTS.chooseProjects}</legend>
        {projects.options.map(({ key, label }) => (
          <label key={key}>
            <input
              type="radio"
              name="projektsider"
              checked={projects.choice === key}
              onChange={() => onChoose(key)}
            />
            {label}
          </label>
        ))}
        <p className="small">{TEXTS.attention}</p>
      </fieldset>
      <button
        type="button"
        className="button button-primary"
        aria-busy={!isReady}
        onClick={() => setWantsPrint(true)}
      >
        {isReady ? TEXTS.print : TEXTS.drawing}
      </button>
    </header>
  );
}
