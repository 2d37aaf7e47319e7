/** What a parameter of the page’s address says; one that stands there twice says nothing. */
export function readAddress(name: string): string | null {
  const [value = null, ...more] = new URLSearchParams(location.search).getAll(name);
  return more.length > 0 ? '' : value;
}

/** The state that the page shows, as its address has it. */
let shown = location.search;

/** Writes a parameter into the page’s address, or takes it out; the others stay, and no entry of the history is made. A frame without an origin has no say in its address. */
export function writeAddress(name: string, value: string | undefined) {
  const address = new URL(location.href);
  const { searchParams } = address;
  if (origin === 'null' || searchParams.getAll(name).join() === (value ?? '')) return;
  if (value) searchParams.set(name, value);
  else searchParams.delete(name);
  history.replaceState(history.state, '', address);
  shown = location.search;
}

// Steps of the history open and close a claim’s card; an hour or a filter chosen meanwhile stays, and stays in the address.
addEventListener('popstate', () => {
  if (location.search !== shown)
    history.replaceState(history.state, '', location.pathname + shown + location.hash);
});
