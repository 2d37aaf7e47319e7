const rest = [...document.querySelectorAll('.chapter, .part')];

/** Lays out what lies below the first screens, a part at a time, whenever nothing else is to be done. */
function layOutNext() {
  rest.shift()?.classList.add('laid');
  if (rest.length > 0) whenIdle(layOutNext);
}

const whenIdle = (act: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(act) : setTimeout(act, 100);

addEventListener('load', () => whenIdle(layOutNext));
