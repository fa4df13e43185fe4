// What the package brings along: its bill of materials, each part under a licence that asks for no more than its notice,
// named in THIRD_PARTY_NOTICES, with nothing that runs when it is installed.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const allowed = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD"];

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path) => readFileSync(new URL(path, new URL("../../", import.meta.url)), "utf8");
const bill = JSON.parse(
  execFileSync("npm", ["run", "--silent", "sbom"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }),
);
const notices = read("THIRD_PARTY_NOTICES");
const dependencies = Object.keys(JSON.parse(read("package.json")).dependencies);

const problems = [];
const missing = dependencies.filter((name) => !bill.components.some((component) => component.name === name));
if (missing.length > 0) problems.push(`not in the bill of materials: ${missing.join(", ")}`);
for (const { name, version, licenses = [] } of bill.components) {
  const names = licenses.map(({ license, expression }) => license?.id ?? license?.name ?? expression);
  if (names.length === 0 || names.some((licence) => !allowed.includes(licence))) {
    problems.push(`${name}: licence ${names.join(", ") || "not named"}`);
  }
  if (!notices.includes(name)) problems.push(`${name}: not in THIRD_PARTY_NOTICES`);
  const { scripts = {} } = JSON.parse(read(`node_modules/${name}/package.json`));
  const atInstall = ["preinstall", "install", "postinstall"].filter((script) => script in scripts);
  if (atInstall.length > 0) problems.push(`${name}: runs ${atInstall.join(", ")}`);
  console.log(`${name} ${version}: ${names.join(", ")}`);
}
for (const problem of problems) console.log(problem);
console.log(`${bill.components.length} parts, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
