/** The width from which the style sheet shows the wide setting. */
export const WIDE = matchMedia('(min-width: 1180px)');

/** The link nearest in time in the next lane that has any. */
export function nearest(links: readonly SVGAElement[], at: number, step: 1 | -1) {
  const link = links[at]!;
  const lanes = [...link.closest('.timeline')!.querySelectorAll('.lane')];
  for (let i = lanes.indexOf(link.parentElement!) + step; lanes[i]; i += step) {
    const away = (one: Element) => Math.abs(alongOf(one) - alongOf(link));
    const lane = links.filter((one) => one.parentElement === lanes[i]);
    if (lane[0]) return lane.sort((a, b) => away(a) - away(b))[0];
  }
  return undefined;
}

/** The setting that the style sheet shows at this width. */
export function settingOf() {
  return WIDE.matches ? 'wide' : 'narrow';
}

/** How far along the hours the mark of a link stands. */
export function alongOf(link: Element) {
  return placeOf(link.querySelector(`g.${settingOf()}`)!)[WIDE.matches ? 0 : 1]!;
}

/** Where a mark stands. */
export function placeOf(mark: Element) {
  return mark
    .getAttribute('transform')!
    .match(/[\d.]+/g)!
    .map(Number);
}

/** Ties the two moments of a claim: a stroke where it was said, a ring where it happened. */
export function tie(mark: SVGElement) {
  const [x, y] = placeOf(mark) as [number, number];
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('class', `tie ${mark.classList[0]}`);
  path.setAttribute(
    'd',
    `M${x} ${y}L${mark.dataset['to']}m-4 0a4 4 0 1 0 8 0 4 4 0 1 0-8 0M${x} ${y - 10}v20`,
  );
  mark.before(path);
}
