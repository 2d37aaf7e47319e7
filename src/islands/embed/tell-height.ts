/** A name by which the host knows this frame; it is only ever repeated to the host. */
const NAME = /^[\w-]{1,99}$/;

const { documentElement: page, location } = document;
const childId = new URLSearchParams(location.search).get('childId') ?? '';
/** The name that iframe-resizer gives to the frame when it greets it. */
let resizerName = '';
let told = 0;

if (parent !== window) {
  new ResizeObserver(() => measureHeight() !== told && tellHeight()).observe(page);
  // An unchanged height is told again too: the host may only now have begun to listen.
  addEventListener('load', tellHeight);
  addEventListener('resize', tellHeight);
  addEventListener('message', answerGreeting);
}

/** Tells the page around this embed how high its content is, in each of the ways that such pages listen for. */
export function tellHeight(): void {
  const height = (told = measureHeight());
  const width = innerWidth;
  if (NAME.test(childId)) tell(`pymxPYMx${childId}xPYMxheightxPYMx${height}`);
  if (resizerName) tell(`[iFrameSizer]${resizerName}:${height}:${width}:resize`);
  tell({ sentinel: 'amp', type: 'embed-size', height });
  tell(JSON.stringify({ type: 'set-height', value: height }));
  tell({ 'datawrapper-height': { [NAME.test(childId) ? childId : location.pathname]: height } });
  tell({ type: 'iframe-resized', width, height });
}

/** The height of the content, which unlike the window’s does not grow when the host gives more of it. */
function measureHeight(): number {
  return Math.ceil(page.getBoundingClientRect().height);
}

/** Two libraries size no frame before it has answered them; nothing of what they ask is done, they are told the height. */
function answerGreeting({ source, data }: MessageEvent): void {
  if (source !== parent) return;
  const greeting = /^\[iFrameSizer\](?:([\w-]{1,99}):\d+:|resize$)/.exec(data);
  if (greeting?.[1]) resizerName = greeting[1];
  if (greeting || data?.type === 'iframe-child-init') tellHeight();
}

function tell(message: unknown): void {
  parent.postMessage(message, '*');
}
