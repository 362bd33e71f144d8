/** Long enough for the slowest browser to begin, after which the bytes are let go. */
const KEEP_MS = 60_000;

/**
 * Hands a file to the browser, which saves it or asks where. The only place that clicks a link. The browser does
 * not tell whether the dialog was cancelled: then nothing was saved, and nothing is wrong.
 */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  try {
    link.click();
  } finally {
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
  }
}
