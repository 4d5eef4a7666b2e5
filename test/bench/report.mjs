// Medians and ratios, as a table for people and as JSON for machines.
import { NAMES } from './servers.mjs';

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const round = (value, digits = 2) => Number(value.toFixed(digits));

/**
 * Rounds of one workload, `{ours: [{perSecond, …}, …], …}`, summed up. Ratios are taken within a round, where the
 * machine was equally busy for all, and the median of those is told.
 */
export function summary({ key, title, bar = false }, rounds, reference) {
  const servers = Object.fromEntries(
    Object.entries(rounds).map(([name, results]) => [
      name,
      {
        perSecond: round(median(results.map((result) => result.perSecond)), 1),
        ratio: round(median(results.map((result, n) => result.perSecond / rounds[reference][n].perSecond))),
        rounds: results.map((result) => round(result.perSecond, 1)),
        ...(results[0].p50 === undefined
          ? {}
          : { p50: median(results.map(({ p50 }) => p50)), p99: median(results.map(({ p99 }) => p99)) }),
      },
    ]),
  );
  return { key, title, reference, servers, ...(bar ? { bar: 1, met: servers.ours.ratio >= 1 } : {}) };
}

/** The table: one block per workload. */
export function table(summaries) {
  const lines = [];
  for (const { title, reference, servers, bar, met } of summaries) {
    lines.push(
      '',
      title,
      `  ${'server'.padEnd(40)}${'requests/s'.padStart(12)}${`× ${reference}`.padStart(16)}${'p50 ms'.padStart(9)}${'p99 ms'.padStart(9)}`,
    );
    for (const [name, result] of Object.entries(servers))
      lines.push(
        `  ${NAMES[name].padEnd(40)}${result.perSecond.toFixed(0).padStart(12)}${result.ratio.toFixed(2).padStart(16)}` +
          `${String(result.p50 ?? '').padStart(9)}${String(result.p99 ?? '').padStart(9)}`,
      );
    if (bar) lines.push(`  bar ${bar.toFixed(1)} × ${NAMES[reference]}: ${met ? 'met' : 'MISSED'}`);
  }
  return lines.join('\n');
}
