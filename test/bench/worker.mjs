// One candidate in a process of its own, so that none pays for the garbage or the compiled code of another.
import { candidates, expected } from "./candidates.mjs";

const [name, count] = [process.argv[2], Number(process.argv[3])];
const { pass, results, bytes } = candidates[name].prepare(count);
process.send({ ready: true, bytes, differences: results && differencesOf(await results(), expected(count)) });

process.on("message", async () => {
  const cpu = process.cpuUsage();
  const wall = process.hrtime.bigint();
  const sum = await pass();
  const { user, system } = process.cpuUsage(cpu);
  process.send({ sum, cpu: (user + system) / 1e6, wall: Number(process.hrtime.bigint() - wall) / 1e9 });
});

/** Household by household: how many are another amount of cents, and how many are not the nearest number to the amount. */
function differencesOf(found, wanted) {
  return {
    households: wanted.length,
    withAssistance: wanted.filter((cents) => cents > 0).length,
    otherCents: wanted.filter((cents, place) => Math.round(found[place] * 100) !== cents).length,
    notExact: wanted.filter((cents, place) => found[place] !== cents / 100).length,
  };
}
