const boxes = [...document.querySelectorAll<HTMLInputElement>('.layers input')];
const address = () => new URL(location.href);
const off = address().searchParams.get('off')?.split(',') ?? [];

// What is switched off stands in the address, which alone decides when the page is loaded again.
for (const box of boxes) {
  box.checked = !off.includes(box.value);
  box.onchange = () => {
    const next = address();
    const ids = boxes.filter(({ checked }) => !checked).map(({ value }) => value);
    if (ids.length > 0) next.searchParams.set('off', ids.join());
    else next.searchParams.delete('off');
    history.replaceState(history.state, '', next.href.replaceAll('%2C', ','));
  };
}
