import { readAddress, writeAddress } from '../page/address.ts';

const boxes = [...document.querySelectorAll<HTMLInputElement>('.layers input')];
const off = readAddress('off')?.split(' ') ?? [];

// What is switched off stands in the address, which alone decides when the page is loaded again.
for (const box of boxes) {
  box.checked = !off.includes(box.value);
  box.onchange = () => {
    const ids = boxes.filter(({ checked }) => !checked).map(({ value }) => value);
    writeAddress('off', ids.join(' '));
  };
}
