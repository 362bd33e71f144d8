import { answer } from '../../../mocks/answer.ts';
import type { Scenario } from '../../../mocks/scenarios.ts';

export const API = 'https://example.test/under/api/v1/';
export const EDITION = 'odense/2018-10-30/edition.json';
export const SERIES = 'series/bruttoledighed.json';

/** Asks the mocked API for a path below its base. */
export async function askFor(path: string, scenario?: Scenario, init?: RequestInit): Promise<Response> {
  const response = await answer(new Request(API + path, init), scenario);
  if (response === undefined) throw new Error(`The mocks have no answer to ${path}`);
  return response;
}

/** The document at a path below the API base. */
export async function askForJson(path: string, scenario?: Scenario): Promise<unknown> {
  return (await askFor(path, scenario)).json();
}
