import type { Catalogue, EditionEntry, Owner } from '../barometer/catalogue.ts';
import { type CatalogueJson, catalogueJson } from './catalogueJson.ts';
import { isNewerMinor, isOtherMajor, READABLE_VERSION } from './contractVersion.ts';
import { omitUndefined } from './omitUndefined.ts';
import type { Parsed } from './parseEdition.ts';
import { isRecord, type Reader, readPart, report } from './reader.ts';

/** Reads the catalogue as a whole: without it there is nothing to find. Editions come newest first. */
export function parseCatalogue(document: string, raw: unknown): Parsed<Catalogue> {
  const reader: Reader = { document, findings: [], isNewer: isNewerMinor(raw) };
  if (isRecord(raw) && isOtherMajor(raw)) {
    report(reader, 'version', raw['version'], { code: 'version', options: [READABLE_VERSION] }, 'leftOut');
    return { kind: 'failed', findings: reader.findings };
  }
  const json = readPart(reader, catalogueJson, raw, '', 'leftOut');
  if (json === undefined) {
    return { kind: 'failed', findings: reader.findings };
  }
  const value: Catalogue = omitUndefined({
    defaultOwner: json.settings.defaultOwner,
    outsideCalls: omitUndefined(json.settings.outsideCalls ?? { allowed: false }),
    login: json.settings.login,
    owners: json.owners.map(toOwner),
    series: json.series ?? [],
  });
  return { kind: 'ok', value, findings: reader.findings };
}

function toOwner(json: CatalogueJson['owners'][number]): Owner {
  const editions = json.editions.map(
    (edition): EditionEntry =>
      omitUndefined({
        key: edition.key,
        kind: edition.kind,
        title: edition.title,
        meetingDate: edition.meetingDate,
        asOf: edition.asOf ?? edition.meetingDate ?? edition.key,
        partial: edition.partial ?? false,
        documents: edition.documents,
      }),
  );
  return omitUndefined({
    key: json.key,
    name: json.name,
    shortName: json.shortName ?? json.name,
    synthetic: json.synthetic ?? false,
    areaCode: json.areaCode,
    projects: (json.projects ?? []).map((project) =>
      omitUndefined({
        key: project.key,
        name: project.name,
        aliases: project.aliases ?? [],
        formerKeys: project.formerKeys ?? [],
        mergedInto: project.mergedInto,
        splitFrom: project.splitFrom,
      }),
    ),
    editions: editions.toSorted(({ asOf: a }, { asOf: b }) => (a === b ? 0 : a < b ? 1 : -1)),
  });
}
