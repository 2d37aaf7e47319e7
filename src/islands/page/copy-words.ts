/** `<copy-words>` shows a button that copies the words before it; without scripts they are marked and copied by hand. */
export class CopyWordsElement extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')!;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy());
  }

  async #copy() {
    const words = this.querySelector('span')!;
    const text = words.textContent.replaceAll(/\s+/g, ' ').trim();
    const { copied, selected } = this.dataset;
    const said = await navigator.clipboard.writeText(text).then(
      () => copied,
      () => {
        getSelection()!.selectAllChildren(words);
        return selected;
      },
    );
    this.querySelector('[role=status]')!.textContent = said ?? '';
  }
}

customElements.define('copy-words', CopyWordsElement);
