import { compareWords } from '../../words/en/since/compare.ts';

/** Marks an element as new, or takes the mark away: an entry of the list in words that are seen, a drawn mark in its name. */
export function mark(element: Element, isNew: boolean, words: string) {
  element.classList.toggle('is-new', isNew);
  const name = element.getAttribute('aria-label');
  if (name) element.setAttribute('aria-label', `${isNew ? `${words}; ` : ''}${plain(name)}`);
  const shown = element.querySelector('.new-mark');
  if (!isNew) shown?.remove();
  else if (shown) shown.textContent = `${words}. `;
  else if (element.matches('.log li')) {
    const span = document.createElement('b');
    span.className = 'new-mark';
    span.textContent = `${words}. `;
    element.querySelector('p')!.append(span);
    const fold = element.closest('details');
    if (fold) fold.open = true;
  }
}

/** The name of a mark without what said that it is new. */
function plain(name: string) {
  const [first] = compareWords.isNew.split('{since}');
  return name.startsWith(first!) ? name.slice(name.indexOf('; ') + 2) : name;
}
