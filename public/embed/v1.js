// Sizes this site’s embeds; defines <contact-embed>.
// @ts-check
(() => {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const { href: home, origin: site } = new URL('.', script.src);
  const isOurs = (/** @type {HTMLIFrameElement} */ { src }) => src.startsWith(home);
  const frames = () => [...document.querySelectorAll('iframe')].filter(isOurs);

  // A sandboxed frame has no origin; its window tells which it is.
  addEventListener('message', ({ data, origin, source }) => {
    if (![site, 'null'].includes(origin) || data?.type !== 'iframe-resized') return;
    const { height } = data;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || !(height >= 50 && height <= 10000)) return;
    const css = getComputedStyle(frame);
    const padding = parseFloat(css.paddingTop) + parseFloat(css.paddingBottom);
    const rim = frame.offsetHeight - frame.clientHeight + padding;
    frame.style.height = `${Math.ceil(height) + (css.boxSizing === 'border-box' ? rim : 0)}px`;
  });

  // When its window changes, an embed tells its height.
  for (const { style, offsetHeight } of frames())
    if (offsetHeight) style.height = `${offsetHeight + 1}px`;

  if (customElements.get('contact-embed')) return;
  const embed = class extends HTMLElement {
    connectedCallback() {
      const frame = document.createElement('iframe');
      const url = new URL(this.getAttribute('src') ?? '', home);
      // A frame cannot see the colours around it.
      if (!/dark/.test(getComputedStyle(this).colorScheme))
        url.searchParams.append('theme', 'light');
      frame.src = url.href;
      if (!isOurs(frame) || this.querySelector('iframe')) return;
      frame.title = this.title;
      frame.width = '100%';
      frame.height = this.getAttribute('height') ?? '640';
      frame.loading = 'lazy';
      frame.frameBorder = '0';
      this.prepend(frame);
    }
  };
  customElements.define('contact-embed', embed);
})();
