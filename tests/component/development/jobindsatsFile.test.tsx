import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { useOfficialStore } from '../../../src/ui/state/officialStore.ts';
import { textOf } from '../../support/pageText.ts';
import { drawn, questionOf, renderOfficial, shippedSeries } from './officialQuestion.tsx';

const user = userEvent.setup({ delay: null });
const shipped = await shippedSeries();
const GOOD =
  'Område;Periode;Sæsonkorrigerede fuldtidspersoner i pct. af arbejdsstyrken\r\nOdense;jul 2017;6,1\r\nOdense Kommune;Jan 2023;2,9\r\n';

const csv = (text: string) => new File([text], 'jobindsats.csv', { type: 'text/csv' });
const field = () => screen.getByLabelText(/Vælg en CSV-fil fra Jobindsats/);

afterEach(() => useOfficialStore.setState({ uses: {} }));

describe('an export of Jobindsats', () => {
  test('that is chosen is looked at before it is used', async () => {
    renderOfficial(questionOf(shipped));
    await user.upload(field(), csv(GOOD));
    await screen.findByRole('heading', { name: 'Nye tal: Jobindsats (jobindsats.csv)' });
    const revised = screen.getByRole('table', { name: 'Reviderede tal' });
    expect(textOf(within(revised).getByRole('row', { name: /juli 2017/ }))).toMatch(/Odense.*6,4 %.*6,1 %/);
    expect(drawn()).toBe('64 2022-12');
    await user.click(screen.getByRole('button', { name: 'Brug tallene' }));
    expect(drawn()).toBe('61 2023-01');
  });

  test('that is dropped is taken too, also where nobody may be asked', async () => {
    renderOfficial(questionOf(shipped, { outsideCalls: { allowed: false } }));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(csv(GOOD));
    const drag = (type: string) => new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
    const target = field().closest('label') ?? document.body;
    fireEvent(target, drag('dragover'));
    expect(target.className).toContain('is-over');
    fireEvent(target, drag('drop'));
    expect(await screen.findByRole('button', { name: 'Brug tallene' })).toBeTruthy();
  });

  test('without the word "sæsonkorrigeret" comes with a warning', async () => {
    renderOfficial(questionOf(shipped));
    await user.upload(field(), csv(GOOD.replace('Sæsonkorrigerede f', 'F')));
    expect(await screen.findByText(/Tallene er ikke sæsonkorrigerede; det er seriens/)).toBeTruthy();
  });

  test.each<[string, string, string]>([
    [
      'with a word for a number',
      GOOD.replace('6,1', 'seks'),
      'Linje 2, felt 3: der står "seks", men her ventes et tal',
    ],
    [
      'that is a page',
      '<html>',
      'Linje 1: der står "<html>", men her ventes en tekstfil med rækker og kolonner (CSV).',
    ],
    [
      'per quarter',
      GOOD.replace('jul 2017', '2017K3').replace('Jan 2023', '2023K1'),
      'Tallene er ikke pr. måned',
    ],
    [
      'of something else',
      GOOD.replaceAll(/Odense( Kommune)?/g, 'Aarhus'),
      'Filen har ingen af de områder og mål',
    ],
  ])('%s is refused with the reason, and can be mended and chosen again', async (_, text, reason) => {
    renderOfficial(questionOf(shipped));
    await user.upload(field(), csv(text));
    expect(textOf(await screen.findByRole('alert'))).toContain(reason);
    expect(screen.queryByRole('button', { name: 'Prøv igen' })).toBeNull();
    expect(drawn()).toBe('64 2022-12');
    await user.upload(field(), csv(GOOD));
    expect(await screen.findByRole('button', { name: 'Brug tallene' })).toBeTruthy();
  });
});
