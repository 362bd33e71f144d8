import type { CatalogueJson } from '../../src/api/catalogueJson.ts';
import { OWNER, titleOf } from './edition.ts';
import { EDITIONS } from './editions.ts';
import { mergedInto, RENAMED } from './events.ts';
import { OUTLINES, type ProjectOutline } from './outlines.ts';
import { LOCAL, SERIES } from './rates.ts';

type OwnerJson = CatalogueJson['owners'][number];

export const editionPath = (meetingDate: string): string => `${OWNER}/${meetingDate}/edition.json`;

function identity(outline: ProjectOutline): NonNullable<OwnerJson['projects']>[number] {
  const before = RENAMED[outline.key];
  const successor = mergedInto(outline);
  return {
    key: outline.key,
    name: outline.name,
    ...(before === undefined ? {} : { aliases: [before.name], formerKeys: [before.key] }),
    ...(successor === undefined ? {} : { mergedInto: successor.key }),
  };
}

function owner(): OwnerJson {
  return {
    key: OWNER,
    name: 'Eksempelby (opdigtede tal)',
    shortName: 'Eksempelby',
    kind: 'municipality',
    areaCode: LOCAL,
    synthetic: true,
    projects: OUTLINES.map(identity),
    editions: EDITIONS.toReversed().map((edition) => ({
      key: edition.meetingDate,
      kind: 'followUp',
      title: titleOf(edition),
      meetingDate: edition.meetingDate,
      documents: { edition: editionPath(edition.meetingDate) },
    })),
  };
}

/** The catalogue with Eksempelby as it is made now, after all other owners and series. */
export function withEksempelby(catalogue: CatalogueJson): CatalogueJson {
  return {
    ...catalogue,
    owners: [...catalogue.owners.filter(({ key }) => key !== OWNER), owner()],
    series: [...(catalogue.series ?? []).filter(({ key }) => key !== SERIES.key), { ...SERIES }],
  };
}
