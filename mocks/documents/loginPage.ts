/** What an expired login looks like to the app: a page where JSON was expected. */
export const LOGIN_PAGE =
  '<!doctype html><html lang="da"><title>Log ind</title><form><input name="bruger"><button>Log ind</button></form></html>';
