import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
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
			"site/_config.yml",
			"site/notes/n.md",
			"bare/_posts/2016/n.md",
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
				placesFrom(here())(spelt),
				{
					absolute: join(here(), "plain/n.md"),
					belowHere: "plain/n.md",
					inSite: "plain/n.md",
					site: here(),
					inRepository: "blog/plain/n.md",
				},
				spelt,
			);
		}
	});

	it("is told from its site's folder where it is elsewhere", () => {
		const placeOf = placesFrom(here());
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
					{ absolute, belowHere: undefined, inSite, site: folder(site), inRepository: undefined },
					spelt,
				);
			}
		}
	});

	it("is told from its repository where that holds the current folder", () => {
		const { belowHere, inSite, inRepository } = placesFrom(folder("repository/blog/plain"))("../_posts/a.md");
		assert.deepEqual([belowHere, inSite, inRepository], [undefined, "_posts/a.md", "blog/_posts/a.md"]);
	});

	it("keeps the name by which a folder is linked into the current one", () => {
		const { absolute, belowHere } = placesFrom(here())("linked/n.md");
		assert.deepEqual([absolute, belowHere], [folder("alone/n.md"), "linked/n.md"]);
	});
});
