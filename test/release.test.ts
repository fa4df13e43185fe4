import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const workflow = readFileSync(new URL("../.github/workflows/release.yml", import.meta.url), "utf8");
const [, ...parts] = workflow.slice(workflow.indexOf("\njobs:\n")).split(/^ {2}(\w+):\n/m);
const jobs = Object.fromEntries(parts.flatMap((name, place) => (place % 2 === 0 ? [[name, parts[place + 1]!]] : [])));

describe("the workflow of a release", () => {
  it("gives no rights to what runs code of the repository, and runs none of it with rights", () => {
    expect(Object.keys(jobs)).toEqual(["check", "publish", "notes"]);
    const rights = Object.entries(jobs).map(([name, job]) => [name, job.match(/^ {6}[\w-]+: (read|write)/gm)]);
    expect(rights).toEqual([
      ["check", ["      contents: read"]],
      ["publish", ["      id-token: write"]],
      ["notes", ["      contents: write"]],
    ]);
    expect(workflow).toContain("\npermissions: {}\n");
    for (const name of ["publish", "notes"]) {
      expect(jobs[name]).not.toMatch(/checkout|\.ci|npm (?:install|ci|run|test|pack)|npx/);
      expect(jobs[name]).toContain("needs.check.outputs.digest");
    }
    expect(jobs.check).not.toMatch(/npm publish|gh release/);
  });

  it("publishes the file that was checked and runs no script of it", () => {
    expect(jobs.publish!.match(/- run: .*/g)).toEqual([
      "- run: npm publish ./release/toimeentulotuki.tgz --provenance --access public --ignore-scripts",
    ]);
    expect(jobs.check).toContain("npm pack --ignore-scripts --pack-destination release");
  });

  it("tells in the notes what changed in this version and in no other", () => {
    const program = /awk -v version="\$\{GITHUB_REF_NAME#v\}" '([^']*)'/.exec(jobs.check!)![1]!;
    const changes = "# Changelog\n\n## Unreleased\n\n- c\n\n## 0.1.10 (2026-11-30)\n\n- b\n\n## 0.1.1\n\n- a\n";
    const notes = (version: string) =>
      execFileSync("awk", ["-v", `version=${version}`, program], { input: changes, encoding: "utf8" });
    expect(notes("0.1.10")).toBe("## 0.1.10 (2026-11-30)\n\n- b\n\n");
    expect(notes("0.1.1")).toBe("## 0.1.1\n\n- a\n");
    expect(notes("0.1")).toBe("");
  });
});
