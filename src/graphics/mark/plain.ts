/** How a line, a wash and a shape are drawn where no style sheet reaches: attributes, before which any style goes. */
export const LINE = { fill: 'none', stroke: 'currentColor' } as const;
export const WASH = { fill: 'currentColor', 'fill-opacity': '.15' } as const;
export const SHAPE = { fill: 'Canvas', stroke: 'currentColor' } as const;

/** Lettering that fits a drawing without a style sheet, too. */
export const lettered = (size: number) => ({ 'font-size': size, 'font-family': 'sans-serif' });

/** Where lettering is seated, as an attribute where it needs one. */
export const anchored = (anchor: 'start' | 'middle' | 'end') =>
  anchor === 'start' ? undefined : anchor;
