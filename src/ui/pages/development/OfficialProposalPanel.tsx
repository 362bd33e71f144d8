import { useState } from 'react';
import type { TableModel } from '../../../display/models.ts';
import type { ProposalModel } from '../../../display/officialFigures.ts';
import { OFFICIAL_TEXTS } from '../../../display/texts/official.ts';
import { DataTable } from '../../parts/DataTable.tsx';

const TEXTS = OFFICIAL_TEXTS.proposal;

type Props = {
  readonly model: ProposalModel;
  readonly onAccept: () => void;
  readonly onReject: () => void;
};

/** Newer figures to look at before they are used: what is revised, what is new, and what it means for the edition. */
export function OfficialProposalPanel({ model, onAccept, onReject }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const newest = showsAll ? undefined : model.newest;
  const added = newest?.table ?? model.added;
  return (
    <div className="official-proposal">
      <h3>{model.heading}</h3>
      <p>
        {model.fetched} {model.summary}
      </p>
      {[...model.warnings, ...model.notes].map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className="state-actions">
        <button type="button" className="button button-primary" onClick={onAccept}>
          {TEXTS.accept}
        </button>
        <button type="button" className="button" onClick={onReject}>
          {TEXTS.reject}
        </button>
      </div>
      <h4>{TEXTS.edition}</h4>
      <p>{model.edition.sentence}</p>
      <Table model={model.edition.table} />
      {model.revised === undefined ? null : <h4>{model.revised.caption}</h4>}
      <Table model={model.revised} />
      {added === undefined ? null : <h4>{added.caption}</h4>}
      <Table model={added} />
      {newest === undefined ? null : (
        <button type="button" className="button" onClick={() => setShowsAll(true)}>
          {newest.showAll}
        </button>
      )}
    </div>
  );
}

function Table({ model }: { readonly model: TableModel | undefined }) {
  return model === undefined ? null : <DataTable model={model} />;
}
