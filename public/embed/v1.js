// Gives this site’s embeds the height of their content, and defines <contact-embed>.
// @ts-check
(() => {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  const { href: home, origin: site } = new URL('.', script.src);

  /** The theme of the page around, where the address names none: a frame cannot see it. */
  const themed = (/** @type {string} */ src, /** @type {Element} */ host) => {
    const schemes = getComputedStyle(host).colorScheme;
    const [light, dark] = [/light|normal/, /dark/].map((one) => one.test(schemes));
    if ((light && dark) || /[?&]theme=/.test(src)) return src;
    return `${src}${src.includes('?') ? '&' : '?'}theme=${dark ? 'dark' : 'light'}`;
  };
  /** @param {HTMLIFrameElement} frame */
  const isOurs = ({ src }) => src.startsWith(home);
  const frames = () => [...document.querySelectorAll('iframe')].filter(isOurs);

  // A sandboxed frame has no origin: what counts is which frame speaks, and its address.
  addEventListener('message', ({ data, origin, source }) => {
    if ((origin !== site && origin !== 'null') || data?.type !== 'iframe-resized') return;
    const { height } = data;
    if (!Number.isFinite(height) || height < 50 || height > 10000) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    const { boxSizing, paddingTop, paddingBottom } = getComputedStyle(frame);
    const border = frame.offsetHeight - frame.clientHeight;
    const rim = border + parseFloat(paddingTop) + parseFloat(paddingBottom);
    frame.style.height = `${Math.ceil(height) + (boxSizing === 'border-box' ? rim : 0)}px`;
  });

  // An embed that was here first tells its height again when its window changes.
  for (const { style, offsetHeight } of frames())
    if (offsetHeight) style.height = `${offsetHeight + 1}px`;

  if (customElements.get('contact-embed')) return;
  class ContactEmbed extends HTMLElement {
    connectedCallback() {
      const frame = document.createElement('iframe');
      frame.src = themed(this.getAttribute('src') ?? '', this);
      if (!isOurs(frame) || this.querySelector('iframe')) return;
      frame.title = this.title;
      frame.width = '100%';
      frame.height = this.getAttribute('height') ?? '640';
      frame.loading = 'lazy';
      frame.setAttribute('frameborder', '0');
      this.prepend(frame);
    }
  }
  customElements.define('contact-embed', ContactEmbed);
})();
