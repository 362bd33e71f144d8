import type { NoticeModel } from '../../display/notices.ts';
import { FindingList } from './FindingList.tsx';

type Props = { readonly model: NoticeModel };

/** Something to know of the data before trusting the page. */
export function Notice({ model }: Props) {
  return (
    <section className="card notice" aria-label={model.heading}>
      <h2>{model.heading}</h2>
      <FindingList findings={model.findings} />
      {model.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
