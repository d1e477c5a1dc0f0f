// What Hugo makes of bodies, each a page of one site, with HTML as it stands (`unsafe`): a body as JSON a line in, its HTML as JSON a line out.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const bodies = readFileSync(0, "utf8")
	.trimEnd()
	.split("\n")
	.map((line) => JSON.parse(line));
const folder = mkdtempSync(join(tmpdir(), "hugo-"));
const pathOf = (place) => join(folder, "content", `b${place}.md`);
mkdirSync(join(folder, "layouts/_default"), { recursive: true });
mkdirSync(join(folder, "content"));
writeFileSync(join(folder, "layouts/_default/single.html"), "{{ .Content }}");
writeFileSync(
	join(folder, "hugo.toml"),
	`baseURL = "https://example.org/"
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
[markup.goldmark.renderer]
unsafe = true
`,
);
// A file's mark is gone before Hugo reads its text.
for (const [place, text] of bodies.entries())
	writeFileSync(pathOf(place), `---\ntitle: A\n---\n${text.replace(/^\uFEFF/, "")}`);

// One page that Hugo stops at stops the site: it is taken out, and the others are asked again.
const stops = new Map();
for (;;) {
	const { status, stderr, stdout } = spawnSync("hugo", ["--source", folder], { encoding: "utf8" });
	const said = `${stderr}${stdout}`.replaceAll(`${folder}/`, "");
	const places = [...said.matchAll(/^.*ERROR.*?content\/b(\d+)\.md.*$|^Error.*?content\/b(\d+)\.md.*$/gm)];
	if (places.length === 0) {
		if (status !== 0) throw new Error(said);
		break;
	}
	for (const [line, first, second] of places) {
		const place = Number(first ?? second);
		stops.set(place, line.replace(/^.*\[en\] /, "").slice(0, 120));
		rmSync(pathOf(place), { force: true });
	}
}
for (const place of bodies.keys()) {
	const stop = stops.get(place);
	process.stdout.write(`${JSON.stringify(stop === undefined ? pageOf(place) : { stops: stop })}\n`);
}
rmSync(folder, { recursive: true, force: true });

/** A body that shows nothing gets no page. */
function pageOf(place) {
	try {
		return readFileSync(join(folder, "public", `b${place}`, "index.html"), "utf8");
	} catch {
		return "";
	}
}
