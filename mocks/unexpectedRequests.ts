const unexpected: string[] = [];

/** Notes a request that no handler knows, so that a test can fail over it. */
export function recordUnexpectedRequest({ method, url }: Request): void {
  unexpected.push(`${method} ${url}`);
}

/** The requests noted since last asked, as "GET http://…"; asking empties the list. */
export function takeUnexpectedRequests(): string[] {
  return unexpected.splice(0);
}
