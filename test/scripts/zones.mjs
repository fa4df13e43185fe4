// Runs the tests where the host's clock stands elsewhere: two of the zones have no midnight on some days, and Samoa left
// out a whole day in 2011. `npm run test:zones` runs all of them, `npm run test:zones -- test/dates.test.ts` some.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const vitest = fileURLToPath(new URL("../../node_modules/vitest/vitest.mjs", import.meta.url));
const failed = ["UTC", "Europe/Helsinki", "America/Sao_Paulo", "Pacific/Apia", "Asia/Kathmandu"].filter((zone) => {
  console.log(zone);
  const args = [vitest, "run", "--config", "test/vitest.config.ts", "--reporter", "dot", ...process.argv.slice(2)];
  return (
    spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", env: { ...process.env, TZ: zone } }).status !== 0
  );
});
console.log(failed.length === 0 ? "the same in every zone" : `fails in ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
