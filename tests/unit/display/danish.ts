import { expect } from 'vitest';

/** English words that are no Danish ones: where one stands, a text was forgotten. */
const ENGLISH = [
  'the and with from this that not are was were has been which when where while their there your you they',
  'loading error missing unknown invalid expected received value values amount amounts number object array string',
  'project projects target group groups gap gain spent spending budget-gain show hide table chart search sort',
  'green yellow red grey none neutralised unemployment country rate rates year years month months day days week weeks',
  'computed reported absent stated unreadable settled applicable measured partial total-of undefined null nan',
]
  .join(' ')
  .split(' ');
const IS_ENGLISH = new Set(ENGLISH);

/** What is wrong with a text for people. */
export function textProblems(text: string): string[] {
  const words = text.toLowerCase().match(/[a-zæøåé]+/g) ?? [];
  const english = words.filter((word) => IS_ENGLISH.has(word));
  return [
    ...(text.trim() === '' ? ['is empty'] : []),
    ...(text === text.trim() ? [] : ['begins or ends with a blank']),
    ...(/ {2}/.test(text) ? ['has a double space'] : []),
    ...(/[^\s.]\.\.|,,/.test(text) ? ['has a double full stop or comma'] : []),
    ...(/\(\s*\)|,\s*[,.]|\[object/.test(text) ? ['has an empty place'] : []),
    ...(/undefined|NaN|Infinity/.test(text) ? ['shows what no person should see'] : []),
    ...english.map((word) => `has the English word "${word}"`),
  ];
}

/** What stands under these keys is for machines. */
const FOR_MACHINES = new Set([
  ...['key', 'kind', 'icon', 'unit', 'align', 'role', 'arrow', 'severity', 'statusFilter', 'months', 'month'],
  ...['groups', 'barometers', 'searchText', 'document'],
]);

/** Every text for people within a model, however deep; a colour's key is none, and neither is an empty cell. */
export function textsIn(model: unknown): string[] {
  if (typeof model === 'string') return model === '' ? [] : [model];
  if (typeof model !== 'object' || model === null) return [];
  if (Array.isArray(model)) return model.flatMap(textsIn);
  // A part of a status line: its figure, and the words that go on from it.
  if ('strong' in model && 'rest' in model) return [`${model.strong}${model.rest}`];
  return Object.entries(model).flatMap(([key, part]) =>
    (FOR_MACHINES.has(key) && !Array.isArray(part)) ||
    (key === 'colour' && typeof part === 'string') ||
    key === 'ruleIds'
      ? []
      : textsIn(part),
  );
}

export function expectDanish(texts: readonly string[]): void {
  const problems = texts.flatMap((text) => textProblems(text).map((problem) => `"${text}" ${problem}`));
  expect(problems).toEqual([]);
}
