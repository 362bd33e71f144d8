import { expect, test } from 'vitest';
import { frameCode } from '../../../src/export/frameCode.ts';

test('is a frame with a name, as wide as its place', () => {
  const link = 'https://barometer.example.dk/kort/odense/bruttoledighed';
  expect(frameCode({ link, title: 'Bruttoledighed (Odense)', height: 479.2 })).toBe(
    `<iframe src="${link}" title="Bruttoledighed (Odense)" width="100%" height="480" loading="lazy" style="border: 0"></iframe>`,
  );
});

test('names what is in it as text, whatever it looks like', () => {
  const code = frameCode({ link: 'https://a.dk/x?a=1&b="', title: '"><script>alert(1)</script>', height: 1 });
  expect(code).toContain('src="https://a.dk/x?a=1&amp;b=&quot;"');
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
});
