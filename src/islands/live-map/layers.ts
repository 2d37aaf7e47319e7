/** The switches of the map’s layers that are off, by what they switch. */
export function layersOff(host: HTMLElement): string[] {
  return [...host.querySelectorAll<HTMLInputElement>('.layers input:not(:checked)')].map(
    ({ name }) => name,
  );
}

/** Calls back when the reader switches a layer. */
export function onLayers(host: HTMLElement, switched: () => void): () => void {
  const layers = host.querySelector('.layers');
  layers?.addEventListener('change', switched);
  return () => layers?.removeEventListener('change', switched);
}
