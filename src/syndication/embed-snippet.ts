/** What another site pastes to carry a graphic: where it is, what it is called, and where the full page is. */
export interface Embeddable {
  /** The address of the bare page. */
  address: string;
  title: string;
  /** The height in pixels that fits without scripts at the usual width of a column. */
  height: number;
  /** The full page, for where iframes are stripped. */
  full: string;
}

/** An iframe with a plain link beside it, as one line of HTML. */
export function embedSnippet({ address, title, height, full }: Embeddable): string {
  const name = escapeHtml(title);
  const frame = `<iframe src="${escapeHtml(address)}" title="${name}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
  return `${frame}<p><a href="${escapeHtml(full)}">${name}</a></p>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
