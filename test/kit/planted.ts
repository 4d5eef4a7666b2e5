import { type GivenAnswer, RaterPattern } from '../../server/features/feedback/patterns.rules.js';

const patterns = Object.values(RaterPattern);

/** mulberry32: the same seed gives the same cycle on every machine. */
function randomOf(seed: number) {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}

/**
 * A cycle of 40 teams of 15, each person rated by six team mates on seven items: true score N(3.6, .5), style of the
 * rater N(0, .25), rater and ratee together N(0, .2), item N(0, .25), ratee and item N(0, .2), each rating N(0, .5).
 * A planted team holds one rater of each habit, and a pair or a ring of four.
 */
export function plantedCycle(seed: number, plant: boolean) {
  const { uniform, normal } = randomOf(seed);
  const planted = new Map<RaterPattern, Set<string>>(patterns.map((pattern) => [pattern, new Set()]));
  const answers: GivenAnswer[] = [];
  const difficulty = Array.from({ length: 7 }, () => 0.25 * normal());
  for (let team = 0; team < 40; team++) {
    const people = Array.from({ length: 15 }, (_, i) => ({
      id: `t${team}p${i}`,
      truth: 3.6 + 0.5 * normal(),
      strengths: difficulty.map((item) => item + 0.2 * normal()),
      style: 0.25 * normal(),
      hours: 6 + Math.floor(uniform() * 300),
    }));
    const habit = new Map<string, RaterPattern>();
    const friends = new Map<string, string[]>();
    if (plant) {
      const habits: RaterPattern[] = ['LENIENCY', 'SEVERITY', 'STRAIGHT_LINING', 'HALO', 'BURST'];
      habits.forEach((pattern, i) => {
        habit.set(`t${team}p${i}`, pattern);
        planted.get(pattern)?.add(`t${team}p${i}`);
      });
      const group = (team % 2 ? [8, 9] : [8, 9, 10, 11]).map((i) => `t${team}p${i}`);
      for (const id of group) {
        friends.set(
          id,
          group.filter((other) => other !== id),
        );
        planted.get(group.length === 2 ? 'RECIPROCAL' : 'RING')?.add(id);
      }
    }
    people.forEach((rater, place) => {
      const pattern = habit.get(rater.id);
      const circle = Array.from({ length: 6 }, (_, i) => people[(place + i + 1) % 15]);
      const ratees = people.filter((one) => circle.includes(one) || friends.get(rater.id)?.includes(one.id));
      let sent = 0;
      for (const ratee of ratees) {
        const shift = pattern === 'LENIENCY' ? 1.2 : pattern === 'SEVERITY' ? -1.2 : rater.style;
        const base = friends.get(rater.id)?.includes(ratee.id) ? 4.9 : ratee.truth + shift + 0.2 * normal();
        const whole = (value: number) => Math.min(5, Math.max(1, Math.round(value)));
        const overall = whole(base);
        const ratings = ratee.strengths.map((strength) => {
          if (pattern === 'STRAIGHT_LINING') return overall;
          if (pattern === 'HALO') return uniform() < 0.12 ? whole(overall + (uniform() < 0.5 ? 1 : -1)) : overall;
          if (base === 4.9) return uniform() < 0.1 ? 4 : 5;
          return uniform() < 0.03 ? null : whole(base + strength + 0.5 * normal());
        });
        // Days are all that is kept of a moment; who begins on the last day may have sent others before.
        const hoursBeforeClose = pattern === 'BURST' ? 0 : Math.floor((rater.hours + 24 * sent++) / 24) * 24;
        answers.push({ raterId: rater.id, rateeId: ratee.id, unitId: `u${team % 4}`, ratings, hoursBeforeClose });
      }
    });
  }
  return { answers, planted };
}
