import { REVISION_TEXTS } from '../../display/texts/revisions.ts';
import { CardHeading } from './CardHeading.tsx';

type Props = { readonly lines: readonly string[] };

/** Says where today's series differs from the frozen edition; nothing where they agree. */
export function RevisionNotice({ lines }: Props) {
  if (lines.length === 0) {
    return null;
  }
  return (
    <section className="card edition-notice stack" aria-label={REVISION_TEXTS.heading}>
      <CardHeading>{REVISION_TEXTS.heading}</CardHeading>
      <ul className="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="small">{REVISION_TEXTS.intro}</p>
    </section>
  );
}
