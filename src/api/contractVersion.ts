import * as v from 'valibot';

/** The version of the contract this code reads. A document of a higher minor version may have keys we do not know. */
const CONTRACT_VERSION = { major: 1, minor: 0 } as const;

export const versionJson = v.pipe(v.string(), v.regex(/^\d+\.\d+$/, 'version'));

/** What stands for a version that will do, in findings. */
export const READABLE_VERSION = `${CONTRACT_VERSION.major}.x`;

/** True when a document follows a newer minor version of our contract, whose keys we cannot know. */
export function isNewerMinor(raw: unknown): boolean {
  const [major, minor] = versionOf(raw);
  return major === CONTRACT_VERSION.major && minor > CONTRACT_VERSION.minor;
}

/** True when a document follows another major version: nothing in it need mean what it means to us. */
export function isOtherMajor(raw: unknown): boolean {
  const [major] = versionOf(raw);
  return Number.isInteger(major) && major !== CONTRACT_VERSION.major;
}

function versionOf(raw: unknown): [number, number] {
  const version = typeof raw === 'object' && raw !== null && 'version' in raw ? raw.version : undefined;
  const parts = typeof version === 'string' ? version.split('.') : [];
  return [Number(parts[0]), Number(parts[1])];
}
