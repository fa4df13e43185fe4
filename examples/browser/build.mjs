// Makes the one file household.html: the page with the library in it. It needs no server and works from a disk.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

export async function buildPage(target) {
  const { outputFiles } = await build({
    entryPoints: [here("page.mjs")],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  // What ends a script in HTML must not stand in it; a function, so that no `$` of the script is taken for a pattern.
  const script = outputFiles[0].text.replaceAll("</script", "<\\/script");
  const page = readFileSync(here("page.html"), "utf8").replace("/* page.mjs */", () => script);
  writeFileSync(target, page);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildPage(here("household.html"));
  console.log("household.html");
}
