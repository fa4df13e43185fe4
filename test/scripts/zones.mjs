// Runs the tests where the host's clock stands elsewhere and its language is another: two of the zones have no midnight on
// some days, and Samoa left out a whole day in 2011; Turkish has an i of its own, Swiss German and Arabic write numbers
// otherwise. `npm run test:zones` runs all of them, `npm run test:zones -- test/dates.test.ts` some.
import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const hosts = [
  ["UTC", "C"],
  ["Europe/Helsinki", "fi_FI.UTF-8"],
  ["America/Sao_Paulo", "de_CH.UTF-8"],
  ["Pacific/Apia", "tr_TR.UTF-8"],
  ["Asia/Kathmandu", "ar_EG.UTF-8"],
];
const root = fileURLToPath(new URL("../../", import.meta.url));
const vitest = fileURLToPath(new URL("../../node_modules/vitest/vitest.mjs", import.meta.url));
const asked = "const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions(); console.log(timeZone, locale)";
const failed = hosts.filter(([zone, language]) => {
  const env = { ...process.env, TZ: zone, LANG: language, LC_ALL: language };
  console.log(
    `${zone} ${language}: ${execFileSync(process.execPath, ["-e", asked], { env, encoding: "utf8" }).trim()}`,
  );
  const args = [vitest, "run", "--config", "test/vitest.config.ts", "--reporter", "dot", ...process.argv.slice(2)];
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", env }).status !== 0;
});
console.log(failed.length === 0 ? "the same everywhere" : `fails in ${failed.map(([zone]) => zone).join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
