import type { FindingModel } from '../../display/findingText.ts';

type Props = { readonly findings: readonly FindingModel[] };

/** What is wrong in a document: the place, the value, what was expected, and what follows. */
export function FindingList({ findings }: Props) {
  if (findings.length === 0) {
    return null;
  }
  return (
    <ul>
      {findings.map((finding) => (
        <li key={finding.key} className="finding">
          <span>{finding.sentence}</span>
          <span className="small">
            {finding.effect} ({finding.document})
          </span>
        </li>
      ))}
    </ul>
  );
}
