// Sizes our embeds; defines <contact-embed>.
// @ts-check
(() => {
  const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
  const { href: home, origin: site } = new URL('.', src);
  const isOurs = (/** @type {HTMLIFrameElement} */ { src }) => src.startsWith(home);
  const frames = () => [...document.querySelectorAll('iframe')].filter(isOurs);

  // Sandboxed frames have no origin.
  addEventListener('message', ({ data, origin, source }) => {
    if (![site, 'null'].includes(origin) || data?.type !== 'iframe-resized') return;
    const { height } = data;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || height !== Math.ceil(height) || height < 50 || height > 10000) return;
    const css = getComputedStyle(frame);
    const padding = parseFloat(css.paddingTop) + parseFloat(css.paddingBottom);
    const rim = frame.offsetHeight - frame.clientHeight + padding;
    frame.style.height = `${height + (css.boxSizing === 'border-box' ? rim : 0)}px`;
  });

  // An embed whose window changes tells its height.
  for (const { style, offsetHeight } of frames())
    if (offsetHeight) style.height = `${offsetHeight + 1}px`;

  if (customElements.get('contact-embed')) return;
  const embed = class extends HTMLElement {
    connectedCallback() {
      const frame = document.createElement('iframe');
      frame.src = this.getAttribute('src') ?? '';
      if (!isOurs(frame) || this.querySelector('iframe')) return;
      const around = getComputedStyle(this).colorScheme;
      const theme = !/dark/.test(around) ? 'light' : /light/.test(around) ? '' : 'dark';
      frame.src += `${/\?/.test(frame.src) ? '&' : '?'}theme=${theme}`;
      frame.title = this.title;
      frame.width = '100%';
      frame.height = this.getAttribute('height') ?? '640';
      frame.loading = 'lazy';
      frame.setAttribute('frameborder', '0');
      this.prepend(frame);
    }
  };
  customElements.define('contact-embed', embed);
})();
