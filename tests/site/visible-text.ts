import { attributesIn } from '../built-site.ts';

/** What a reader meets in a page, by eye or by ear: its text and title, and the labels that are read out; no ids, classes or addresses. */
export function visibleText(html: string): string {
  const shown = html.replaceAll(/<(script|style|template)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, ' ');
  const labels = ['aria-label', 'alt', 'title', 'placeholder', 'content'].flatMap((name) =>
    attributesIn(shown, name),
  );
  return [shown.replaceAll(/<[^>]+>/g, ' '), ...labels]
    .join(' | ')
    .replaceAll(/https?:\/\/[^\s"<>&]+/g, '')
    .replaceAll('&#39;', '’')
    .replaceAll(/\s+/g, ' ');
}
