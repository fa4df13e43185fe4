// The examples of hosts in other surroundings, really run: a Java program that talks to the command line, and the page in
// a browser, its form filled in. What is not installed is skipped. Needs the build.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildPage } from "../../examples/browser/build.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "hosts-"));
const run = (command, args) =>
  execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
const inPath = (name) => {
  try {
    return run("which", [name]);
  } catch {
    return null;
  }
};

/** What the Java program prints: 578.43 less the wage each time, and the path of the amount that is no text. */
function java() {
  if (inPath("javac") === null) return null;
  const command = [process.execPath, join(root, "dist/cli.js"), "assess", "--json"];
  return {
    printed: run("java", [join(root, "examples/java-host/Assistance.java"), ...command]),
    expected: "338.43\n578.33\n/household/incomes/0/net amountAsNumber\n178.38\nsum 1095.14",
  };
}

/** Fills in the form as a person would and writes down what the page then says. */
const driver = `
const said = [];
const fill = (name, value) => {
  const control = document.forms[0].elements[name];
  control.value = value;
  control.dispatchEvent(new Event("input", { bubbles: true }));
};
const text = (selector) => [...document.querySelectorAll(selector)].map((own) => own.textContent).join("|");
const note = () => said.push([document.documentElement.lang, text(".sum"), text("h1"), text(".problems"), text(".asks"), text("[aria-invalid=true] ") + [...document.querySelectorAll("[aria-invalid=true]")].map((own) => own.name)]);
note();
fill("language", "en"); note();
fill("earnings", "64O,00"); note();
fill("earnings", "640,00"); fill("rent", "1800,00"); note();
fill("spouse", "1990-01-01"); fill("rent", "980,00"); fill("language", "sv"); note();
fill("month", "2031-01"); note();
document.body.append(Object.assign(document.createElement("pre"), { id: "said", textContent: JSON.stringify(said) }));
`;

async function browser() {
  const chromium = ["chromium", "chromium-browser", "google-chrome"].map(inPath).find((path) => path !== null);
  if (chromium === undefined) return null;
  const page = join(folder, "household.html");
  await buildPage(page);
  const html = readFileSync(page, "utf8");
  writeFileSync(
    page,
    html.replace("</body>", () => `<script type="module">${driver}</script></body>`),
  );
  const args = ["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=20000", "--dump-dom"];
  const dom = run(chromium, [...args, pathToFileURL(page).href]);
  const said = /<pre id="said">([^<]*)</.exec(dom)?.[1] ?? "nothing";
  return {
    printed: said,
    expected: JSON.stringify(JSON.parse(readFileSync(join(root, "test/data/browser-page.json"), "utf8"))),
  };
}

let failed = 0;
try {
  for (const [name, host] of Object.entries({ "Java host": java, "browser page": browser })) {
    const found = await host();
    if (found === null) console.log(`${name}: skipped (not installed)`);
    else if (found.printed === found.expected) console.log(`${name}: as expected`);
    else {
      failed++;
      console.log(`${name}: OTHERWISE\n${found.printed}\nnot\n${found.expected}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;
