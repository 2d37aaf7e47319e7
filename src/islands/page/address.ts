/** What a parameter of the page’s address says. */
export function readAddress(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

/** Writes a parameter into the page’s address, or takes it out; the others stay, and no entry of the history is made. A frame without an origin has no say in its address. */
export function writeAddress(name: string, value: string | undefined) {
  if (origin === 'null' || (readAddress(name) ?? '') === (value ?? '')) return;
  const address = new URL(location.href);
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  history.replaceState(history.state, '', address);
}
