// What a host pays for an import: minified, compressed, with everything it brings along. More than the budget fails.
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const figures = ["basicAmounts", "expense", "income", "places", "figuresOn", "index"].map(
  (name) => `dist/figures/${name}`,
);
const amounts = ["decimal.js/", "dist/norms/", "dist/json/", "dist/law.js", ...figures];
const days = (names, kB) => ({ from: "toimeentulotuki/deadlines", names, kB, without: amounts });

/** Kilobytes (of 1,000 bytes) at most, and parts of paths that must not be in it. */
const budgets = [
  {
    from: "toimeentulotuki",
    names: "parseAssessInput, lawOn, assess",
    kB: 40,
    without: ["decimal.js/", "dist/norms/", "dist/deadlines/"],
  },
  {
    from: "toimeentulotuki",
    names: "parseAssessInput, lawOn, assess, identityOf, printSheet, tableOf",
    kB: 55,
    without: ["decimal.js/", "dist/norms/"],
  },
  days("standardCalendar", 3),
  days("lastDayToAct", 3),
  days("servedOn", 4),
  days("ordinaryDue", 6),
  days("mayDecide", 8),
  days("guaranteeStatus", 8),
  days("deadlinesOf", 11),
  days("*", 17),
  { from: "toimeentulotuki/areas", names: "*", kB: 7, without: ["decimal.js/", "dist/norms/"] },
  { from: "toimeentulotuki/norms", names: "*", kB: 6, without: ["decimal.js/", "dist/figures/"] },
];

const root = fileURLToPath(new URL("../../", import.meta.url));
let failed = 0;
for (const { from, names, kB, without } of budgets) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${names === "*" ? names : `{ ${names} }`} from "${from}"`, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    metafile: true,
  });
  const bytes = gzipSync(outputFiles[0].contents, { level: 9 }).length;
  const [{ inputs }] = Object.values(metafile.outputs);
  const strange = without.filter((part) =>
    Object.entries(inputs).some(([path, { bytesInOutput }]) => bytesInOutput > 0 && path.includes(part)),
  );
  const isOver = bytes > kB * 1000;
  if (isOver || strange.length > 0) failed++;
  const verdict = isOver ? "OVER" : strange.length > 0 ? `BRINGS ${strange.join(", ")}` : "of";
  console.log(`${from} { ${names} }: ${(bytes / 1000).toFixed(1)} kB, ${verdict} ${kB} kB`);
}
process.exitCode = failed === 0 ? 0 : 1;
