/** Adds a style sheet, once, and waits until it is there. */
export function addSheet(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  document.head.append(link);
  return new Promise((done, fail) => {
    link.onload = () => done();
    link.onerror = () => (link.remove(), fail(new Error(`${href} is missing`)));
  });
}
