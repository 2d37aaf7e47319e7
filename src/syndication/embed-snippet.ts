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

/** An iframe with a plain link beside it, as one line of HTML; without a style, which a strict host would refuse. */
export function embedSnippet({ address, title, height, full }: Embeddable): string {
  const name = escapeHtml(title);
  const frame = `<iframe src="${escapeHtml(address)}" title="${name}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`;
  return `${frame}<p><a href="${escapeHtml(full)}">${name}</a></p>`;
}

/** The script that makes the frames of a page as high as what is in them. */
export function sizingScript(address: string): string {
  return `<script async src="${escapeHtml(address)}"></script>`;
}

/** The same as an element of its own, for those who prefer it; it needs the script. */
export function embedElement({ address, title, height, full }: Embeddable): string {
  const name = escapeHtml(title);
  return `<contact-embed src="${escapeHtml(address)}" title="${name}" height="${height}"><a href="${escapeHtml(full)}">${name}</a></contact-embed>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
