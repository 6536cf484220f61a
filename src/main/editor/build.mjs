// Bundles each entry into one ES module that the application serves under /ui/, with the licences of what is in it. The
// results are checked in, so that building the application needs no Node; each names the sources it was made from, and
// EditorSourcesTests.java refuses results of other ones.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const out = "../resources/META-INF/resources/ui";

for (const name of ["process-picture", "notice-editor", "comment-marks"]) {
  const { metafile } = await build({
    entryPoints: [`src/${name}.ts`],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    loader: { ".css": "text" },
    metafile: true,
    banner: { js: `/* Licences: ${name}.licences.txt. Sources: ${sources()} */` },
    outfile: `${out}/${name}.js`,
  });
  writeFileSync(`${out}/${name}.licences.txt`, licences(Object.keys(metafile.inputs)));
}

/** SHA-256 over the SHA-256 of every file that decides what is built, a line each, in the order of their paths. */
function sources() {
  const files = readdirSync("src", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .concat("build.mjs", "package-lock.json", "tsconfig.json")
    .sort();
  return sha256(files.map((file) => `${sha256(readFileSync(file))} ${file}\n`).join(""));
}

function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

function licences(inputs) {
  const packages = new Set(inputs.map((path) => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1]).filter(Boolean));
  return [...packages].sort().map(licence).join("\n\n----\n\n");
}

function licence(name) {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file && existsSync(`${folder}/${file}`) ? readFileSync(`${folder}/${file}`, "utf8").trim() : license;
  return `${name} ${version}\n\n${text}`;
}
