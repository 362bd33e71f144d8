import type { MeetingNote } from '../../../display/meeting/step.ts';
import { MEETING_MODE_TEXTS as TEXTS } from '../../../display/texts/meetingMode.ts';

type Props = { readonly notes: readonly MeetingNote[] };

/** Rule, inputs, source and reason of a step: for the presenter alone. */
export function PresenterNotes({ notes }: Props) {
  return (
    <section className="presenter-notes" aria-labelledby="oplaeg-noter" tabIndex={0}>
      <h2 id="oplaeg-noter">{TEXTS.notes}</h2>
      {notes.length === 0 ? (
        <p>{TEXTS.noNotes}</p>
      ) : (
        <dl>
          {notes.map(({ label, text }) => (
            <div key={label + text}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
