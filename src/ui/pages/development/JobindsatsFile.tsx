import { type DragEvent, useState } from 'react';
import type { SeriesCategory } from '../../../barometer/series.ts';
import type { OfficialFailure } from '../../../display/officialFailure.ts';
import { OFFICIAL_TEXTS } from '../../../display/texts/official.ts';

const TEXTS = OFFICIAL_TEXTS.file;

type Props = {
  /** The areas of the shipped series, which give names in the file their codes. */
  readonly areas: readonly SeriesCategory[];
  readonly onDocument: (name: string, document: unknown) => void;
  readonly onRefused: (failure: OfficialFailure) => void;
};

/** Where a CSV export of jobindsats.dk is chosen or dropped. It is read here and goes nowhere. */
export function JobindsatsFile({ areas, onDocument, onRefused }: Props) {
  const [isOver, setIsOver] = useState(false);
  const take = async (file: File | undefined) => {
    if (file === undefined) {
      return;
    }
    // What reads the file comes when there is one.
    const [reader, bytes] = await Promise.all([
      import('../../../import/jobindsatsCsv.ts').catch(() => undefined),
      file.arrayBuffer().catch(() => undefined),
    ]);
    if (reader === undefined || bytes === undefined) {
      onRefused({ kind: 'unreadableFile' });
      return;
    }
    const read = reader.readJobindsatsCsv(new Uint8Array(bytes), areas);
    if (read.kind === 'document') {
      onDocument(file.name, read.document);
    } else {
      onRefused({ kind: 'file', findings: read.findings });
    }
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(event.type === 'dragover');
  };
  return (
    <label
      className={`official-file${isOver ? ' is-over' : ''}`}
      onDragOver={hover}
      onDragLeave={hover}
      onDrop={(event) => {
        hover(event);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <span className="button">{TEXTS.label}</span>
      <input
        className="visually-hidden"
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        onChange={(event) => {
          void take(event.target.files?.[0]);
          // The same file, mended, must be a choice again.
          event.target.value = '';
        }}
      />
      <span className="small">{TEXTS.hint}</span>
    </label>
  );
}
