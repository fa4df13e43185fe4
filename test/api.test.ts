import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/*
 * The public names of every entry with their shapes, written to docs/api. A change there is seen in the same commit, and
 * decides on the next version: see docs/api/README.md.
 */

const root = new URL("../", import.meta.url);
const entries = ["index", "areas", "deadlines", "norms", "notifications", "simulation"] as const;
const fileOf = (entry: (typeof entries)[number]) =>
  new URL(entry === "index" ? "src/index.ts" : `src/${entry}/index.ts`, root).pathname;

const { config } = ts.readConfigFile(new URL("tsconfig.json", root).pathname, (path) => readFileSync(path, "utf8"));
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root.pathname);
const program = ts.createProgram(entries.map(fileOf), { ...options, noEmit: true });
const checker = program.getTypeChecker();

/** The text of a declaration without comments and bodies, on one line. */
function shapeOf(symbol: ts.Symbol): string {
  const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = own.declarations?.[0];
  if (declaration === undefined) return "unknown";
  if (ts.isFunctionDeclaration(declaration)) {
    const signatures = checker.getTypeOfSymbolAtLocation(own, declaration).getCallSignatures();
    return signatures.map((signature) => `function ${checker.signatureToString(signature)}`).join("; ");
  }
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) return plain(declaration);
  if (ts.isClassDeclaration(declaration)) {
    const members = declaration.members.flatMap((member) => {
      if (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) return [];
      if (ts.isConstructorDeclaration(member)) {
        return `new ${checker.signatureToString(checker.getSignatureFromDeclaration(member)!)}`;
      }
      return member.name === undefined
        ? []
        : `${member.name.getText()}: ${checker.typeToString(checker.getTypeAtLocation(member))}`;
    });
    return `class { ${members.join("; ")} }`;
  }
  return `const ${checker.typeToString(checker.getTypeOfSymbolAtLocation(own, declaration))}`;
}

function plain(declaration: ts.Declaration): string {
  const text = ts
    .createPrinter({ removeComments: true })
    .printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile());
  return text.replace(/^export /, "").replace(/\s+/g, " ");
}

const reportOf = (entry: (typeof entries)[number]): string => {
  const module = checker.getSymbolAtLocation(program.getSourceFile(fileOf(entry))!)!;
  const names = checker.getExportsOfModule(module).map((symbol) => `${symbol.name}: ${shapeOf(symbol)}`);
  const title = entry === "index" ? "toimeentulotuki" : `toimeentulotuki/${entry}`;
  return `# ${title}\n\nWritten by a test.\n\n\`\`\`ts\n${names.sort().join("\n")}\n\`\`\`\n`;
};

describe("the public names", () => {
  it.each(entries)("of %s are those of the report", async (entry) => {
    const report = reportOf(entry);
    expect(report).not.toContain(": unknown\n");
    await expect(report).toMatchFileSnapshot(`../docs/api/${entry}.md`);
  });
});
