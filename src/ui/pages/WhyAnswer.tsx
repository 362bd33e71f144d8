import { useMemo } from 'react';
import { answerWhy } from '../../display/why/answerWhy.ts';
import { toWhyPanel } from '../../display/why/whyPanel.ts';
import { copyText } from '../../export/clipboard.ts';
import type { WhyTopic } from '../parts/openWhy.ts';
import { WhyPanel } from '../parts/WhyPanel.tsx';
import type { EditionView } from '../state/useEdition.ts';
import { localMoment } from './localMoment.ts';

export type WhyAnswerProps = {
  readonly topic: WhyTopic;
  readonly view: EditionView;
  readonly onClose: () => void;
};

/** Joins what is asked with the edition and the clipboard. */
export function WhyAnswer({ topic, view, onClose }: WhyAnswerProps) {
  // What was asked about stands still while the panel is open, also where the page below it does not.
  const model = useMemo(() => {
    const { title, of } = topic;
    const whys = typeof of === 'function' ? of() : answerWhy(of, view.barometer, view.book);
    return toWhyPanel(title, whys, {
      facts: view.pictureFacts,
      fetchedAt: localMoment(new Date(view.fetchedAt)),
      link: window.location.href,
    });
  }, [topic, view]);
  const copy = async (text: string) => (await copyText(text)).kind === 'copied';
  return <WhyPanel model={model} onCopy={copy} onClose={onClose} />;
}
