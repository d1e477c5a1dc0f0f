// One `{ path, text }` as JSON a line in, what Hugo makes of a site with this post alone as JSON a line out.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";

const folder = mkdtempSync(join(tmpdir(), "hugo-"));
const seen = `{{ range site.RegularPages }}{{ dict "title" .Title "date" (string .Date) "tags" .Params.tags | jsonify }}
{{ end }}`;

function read({ path, text }) {
	for (const name of ["content", "public"]) rmSync(join(folder, name), { recursive: true, force: true });
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	mkdirSync(join(folder, "layouts/_default"), { recursive: true });
	writeFileSync(join(folder, "layouts/index.html"), seen);
	writeFileSync(join(folder, "layouts/_default/single.html"), "{{ .Content }}");
	const kinds = '["page", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]';
	writeFileSync(
		join(folder, "hugo.toml"),
		`baseURL = "https://example.org/"\ntimeZone = "UTC"\ndisableKinds = ${kinds.replace('"page", ', "")}\n`,
	);
	const { status, stderr, stdout } = spawnSync("hugo", ["--quiet", "--source", folder], { encoding: "utf8" });
	const fault = `${stderr}${stdout}`.replaceAll(`${folder}/`, "").trim();
	if (status !== 0 || /^ERROR/m.test(fault)) return { stops: fault };
	const index = join(folder, "public/index.html");
	const [line = ""] = existsSync(index) ? readFileSync(index, "utf8").trim().split("\n") : [];
	if (line === "") return { isMissing: true };
	const { title, date, tags } = JSON.parse(line);
	return { title, date, tags: [tags ?? []].flat() };
}

for await (const line of createInterface({ input: process.stdin }))
	process.stdout.write(`${JSON.stringify(read(JSON.parse(line)))}\n`);
rmSync(folder, { recursive: true, force: true });
