// What all of Office's files have in common: parts in a ZIP, a list of their kinds, and relationships between them.

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export type Relationship = {
  /** "slideLayout", "hyperlink"; a whole address where it is none of Office's own. */
  readonly kind: string;
  /** A part, from the folder of the one that names it, or an address of the web, escaped for XML. */
  readonly target: string;
  readonly isExternal?: boolean;
};

/** The n-th relationship has the id `rId{n}`, counted from 1. */
export function relationshipsXml(items: readonly Relationship[]): string {
  const rows = items.map(({ kind, target, isExternal }, index) => {
    const type = kind.startsWith('http') ? kind : `${OFFICE}/${kind}`;
    const mode = isExternal ? ' TargetMode="External"' : '';
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"${mode}/>`;
  });
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`;
}

export type PartKind = { readonly name: string; readonly type: string };

/** Which part is of which kind; `endings` are kinds by the ending of a name. */
export function contentTypesXml(parts: readonly PartKind[], endings: readonly PartKind[] = []): string {
  const all = [
    { name: 'rels', type: 'application/vnd.openxmlformats-package.relationships+xml' },
    { name: 'xml', type: 'application/xml' },
    ...endings,
  ];
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    all.map(({ name, type }) => `<Default Extension="${name}" ContentType="${type}"/>`).join('') +
    parts.map(({ name, type }) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('') +
    '</Types>'
  );
}
