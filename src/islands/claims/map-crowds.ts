/** Opens the lists of marks that stand for several claims; Escape closes them and gives the focus back. */
export function openCrowds(host: HTMLElement, signal: AbortSignal) {
  let opener: SVGAElement | undefined;
  const close = () => {
    host.querySelector('.crowd.open')?.classList.remove('open');
    opener?.focus({ preventScroll: true });
    opener = undefined;
  };
  host.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest<SVGAElement>('a');
      const list = link?.getAttribute('href')?.match(/#(at-[\d-]+)$/)?.[1];
      if (!list && !link?.matches('.crowd .close')) return;
      event.preventDefault();
      close();
      if (!list) return;
      opener = link!;
      const crowd = document.getElementById(list)!;
      crowd.classList.add('open');
      seatBeside(crowd, opener);
      crowd.focus({ preventScroll: true });
    },
    { signal },
  );
  host.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal });
}

/** Lays a list under the mark that it belongs to, or as near as the map has room for it. */
function seatBeside(list: HTMLElement, mark: Element) {
  const stage = list.parentElement!.getBoundingClientRect();
  const at = (mark.querySelector('.m') ?? mark).getBoundingClientRect();
  const within = (wish: number, most: number) => `${Math.max(0, Math.min(wish, most))}px`;
  list.style.inset = 'auto';
  list.style.top = within(at.bottom - stage.top + 8, stage.height - list.offsetHeight);
  list.style.left = within(at.left - stage.left - 16, stage.width - list.offsetWidth);
}
