import tokens from '../styles/page/tokens.css?raw';

/** A colour of the light scheme by its name in tokens.css, the one place where colours are typed. */
export function ink(name: string): string {
  const [, light] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens) ?? [];
  if (light === undefined) throw new RangeError(`tokens.css has no colour “--${name}” in pairs.`);
  return light;
}
