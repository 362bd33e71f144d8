/** Gives one text for all that are alike; undefined stays what it is. */
export type ShareText = <Text extends string | undefined>(text: Text) => Text;

/**
 * Texts shared by the parts of one document: JSON gives every project its own copy of each day, key and unit, and a
 * large edition has thousands of a few dozen.
 */
export function sharedTexts(): ShareText {
  const texts = new Map<string, string>();
  return <Text extends string | undefined>(text: Text): Text => {
    if (text === undefined) {
      return text;
    }
    const known = texts.get(text);
    if (known === undefined) {
      texts.set(text, text);
    }
    // What is found under a text is that text.
    return (known ?? text) as Text;
  };
}
