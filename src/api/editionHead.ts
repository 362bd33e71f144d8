import * as v from 'valibot';
import { CONTRACT_VERSION, editionHeadEntriesJson, editionJson } from './editionJson.ts';
import { isRecord, type Reader, readPart, report } from './reader.ts';

const headJson = v.object(editionHeadEntriesJson);

/** What must be right for an edition to be shown, and the parts that are read one by one. */
export type EditionHead = {
  readonly fields: v.InferOutput<typeof headJson>;
  readonly parts: Readonly<Record<string, unknown>>;
};

/** True when a document follows a newer minor version of our contract, whose keys we cannot know. */
export function isNewerMinor(raw: unknown): boolean {
  const [major, minor] = versionOf(raw);
  return major === CONTRACT_VERSION.major && minor > CONTRACT_VERSION.minor;
}

function versionOf(raw: unknown): [number, number] {
  const version = isRecord(raw) ? raw['version'] : undefined;
  const parts = typeof version === 'string' ? version.split('.') : [];
  return [Number(parts[0]), Number(parts[1])];
}

/** Reads the head of an edition; undefined, with findings, when the edition cannot be shown at all. */
export function readEditionHead(reader: Reader, raw: unknown): EditionHead | undefined {
  if (!isRecord(raw)) {
    report(reader, '', raw, { code: 'document' }, 'leftOut');
    return undefined;
  }
  const [major] = versionOf(raw);
  if (Number.isInteger(major) && major !== CONTRACT_VERSION.major) {
    report(
      reader,
      'version',
      raw['version'],
      { code: 'version', options: [`${CONTRACT_VERSION.major}.x`] },
      'leftOut',
    );
    return undefined;
  }
  const headKeys = Object.keys(editionHeadEntriesJson);
  const head = Object.fromEntries(Object.entries(raw).filter(([key]) => headKeys.includes(key)));
  const fields = readPart(reader, headJson, head, '', 'leftOut');
  if (fields === undefined) {
    return undefined;
  }
  const known = Object.keys(editionJson.entries);
  for (const [key, value] of Object.entries(raw)) {
    if (!known.includes(key)) {
      report(reader, key, value, { code: 'knownKey', options: known }, 'ignored');
    }
  }
  return { fields, parts: raw };
}
