import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { placesFrom } from "../../../src/cli/file-places.ts";

describe("where a file is", () => {
	/** Under names that speak against posts. */
	let root: string;
	const folder = (name: string) => join(root, "docs", ".hidden", name);
	before(() => {
		root = mkdtempSync(join(realpathSync(tmpdir()), "recap-places-"));
		for (const name of [
			"repository/.git/HEAD",
			"repository/blog/_posts/a.md",
			"repository/blog/plain/n.md",
			"repository/docs/_config.yml",
			"repository/docs/_posts/2016/a.md",
			"repository/named/recap.config.json",
			"repository/named/notes/n.md",
			"repository/workspace/.vscode/settings.json",
			"repository/workspace/notes/n.md",
			"site/_config.yml",
			"site/inner/.git/HEAD",
			"site/inner/notes/n.md",
			"site/notes/n.md",
			"bare/_posts/2016/n.md",
			"shop/templates/notes/n.md",
			"alone/n.md",
		]) {
			mkdirSync(dirname(folder(name)), { recursive: true });
			writeFileSync(folder(name), "");
		}
		symlinkSync(folder("repository"), join(root, "link"));
		symlinkSync(folder("alone"), folder("repository/blog/linked"));
	});
	after(() => rmSync(root, { recursive: true }));

	const here = () => folder("repository/blog");
	const spellings = (name: string) => {
		const file = join(here(), name);
		return [name, `./${name}`, `../blog/${name}`, `plain/.././/${name}`, file];
	};

	it("is the same for all spellings of its path", () => {
		for (const spelt of [...spellings("plain/n.md"), join(root, "link/blog/plain/n.md")]) {
			assert.deepEqual(
				placesFrom(here()).placeOf(spelt),
				{
					absolute: join(here(), "plain/n.md"),
					inProject: "plain/n.md",
					inSite: "plain/n.md",
					site: here(),
					inRepository: "blog/plain/n.md",
				},
				spelt,
			);
		}
	});

	it("is told from its site's folder where it is elsewhere", () => {
		const { placeOf } = placesFrom(here());
		for (const [file, site, inSite] of [
			["../../site/notes/n.md", "site", "notes/n.md"],
			["../../bare/_posts/2016/n.md", "bare", "_posts/2016/n.md"],
			["../../alone/n.md", "alone", "n.md"],
			["../../alone/gone.md", "alone", "gone.md"],
			["../../gone/gone.md", "gone", "gone.md"],
		] as const) {
			const absolute = join(here(), file);
			for (const spelt of [file, absolute]) {
				assert.deepEqual(
					placeOf(spelt),
					{ absolute, inProject: undefined, inSite, site: folder(site), inRepository: undefined },
					spelt,
				);
			}
		}
	});

	it("is told from its repository where that holds the current folder", () => {
		const { inProject, inSite, inRepository } = placesFrom(folder("repository/blog/plain")).placeOf(
			"../_posts/a.md",
		);
		assert.deepEqual([inProject, inSite, inRepository], [undefined, "_posts/a.md", "blog/_posts/a.md"]);
	});

	for (const [from, project] of [
		["repository/docs/_posts/2016", "repository/docs"],
		["repository/docs", "repository/docs"],
		["repository/named/notes", "repository/named"],
		["repository/workspace/notes", "repository/workspace"],
		["site/notes", "site"],
		// What lies above a repository is none of its business.
		["site/inner/notes", "site/inner/notes"],
		// Zola's sites have a folder of this name, and so has anybody.
		["shop/templates/notes", "shop/templates/notes"],
	] as const) {
		it(`starts from ${project} in ${from}`, () => {
			const places = placesFrom(folder(from));
			assert.equal(places.project, folder(project));
			const file = folder(`${project}/_posts/2016/a.md`);
			for (const spelt of [file, relative(folder(from), file), `./${relative(folder(from), file)}`])
				assert.deepEqual(
					{ ...places.placeOf(spelt), inRepository: undefined },
					{
						absolute: file,
						inProject: "_posts/2016/a.md",
						inSite: "_posts/2016/a.md",
						site: folder(project),
						inRepository: undefined,
					},
					spelt,
				);
		});
	}

	it("keeps the name by which a folder is linked into the current one", () => {
		const { absolute, inProject } = placesFrom(here()).placeOf("linked/n.md");
		assert.deepEqual([absolute, inProject], [folder("alone/n.md"), "linked/n.md"]);
	});
});
