/** A browser that shows a file on its own has not loaded the app's typeface, so the file brings it along. */
export async function loadFontFace(): Promise<string> {
  const { default: address } = await import(
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline'
  );
  return (
    `@font-face{font-family:'Source Sans 3';font-style:normal;font-weight:200 900;` +
    `src:url(${address}) format('woff2')}`
  );
}
