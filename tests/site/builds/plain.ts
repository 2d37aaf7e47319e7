/** A page with every run of white space as one space. */
export function plain(html: string): string {
  return html.replaceAll(/\s+/g, ' ');
}
