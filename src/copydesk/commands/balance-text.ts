import { type Balance, MOST_APART } from '../../domain/report/balance.ts';

/** Shares by camp as rows: “said  northern 60 % (12 of 20)  …”, and what would bring them within bounds. */
export function wordBalance(balances: readonly Balance[]): string[] {
  const widest = Math.max(...balances.map(({ of }) => of.length));
  return balances.map(({ of, shares, apart, needs }) => {
    const words = shares.map(
      ({ camp, times, all }) =>
        `${camp} ${percent(all === 0 ? 0 : times / all)} (${times} of ${all})`,
    );
    const verdict = needs
      ? `OUT by ${percent(apart - MOST_APART)}: ${needs.more} more with ${needs.camp}, or fewer with the other`
      : 'alike';
    return [of.padEnd(widest), ...words, verdict].join('  ');
  });
}

/** How many of them are out of bounds, for the title of the section. */
export function countOut(balances: readonly Balance[]): string {
  const bound = `alike within ${percent(MOST_APART)}`;
  return `${bound}: ${balances.filter(({ needs }) => needs).length} of ${balances.length} are not`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
