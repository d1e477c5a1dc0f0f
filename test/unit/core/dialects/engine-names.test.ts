import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dialects } from "../../../../src/core/dialects/index.ts";
import { repositoryFolder } from "../../../harness/files.ts";
import { assertNone } from "../../../support/assert-none.ts";

/** `custom` and `plain` are no engines, and words of their own elsewhere. */
const engines = dialects.map(({ id }) => id).filter((id) => id !== "custom" && id !== "plain");

describe("engines by name", () => {
	it("stand in their dialects alone; elsewhere only in examples of rules", () => {
		const src = join(repositoryFolder, "src");
		const literal = new RegExp(`["'\`](?:${engines.join("|")})["'\`]`);
		const found = readdirSync(src, { recursive: true, encoding: "utf8" })
			.filter((file) => file.endsWith(".ts") && !/^core[\\/]dialects[\\/]/.test(file))
			.flatMap((file) =>
				readFileSync(join(src, file), "utf8")
					.split("\n")
					.filter((line) => literal.test(line) && !/\bdialectId:/.test(line))
					.map((line) => `${file}: ${line.trim()}`),
			);
		assertNone(found, "Ask the dialect for a fact of its own instead of its id");
	});

	it("are not asked for by their Markdown: what it does stands in its flavour", () => {
		const src = join(repositoryFolder, "src");
		const found = readdirSync(src, { recursive: true, encoding: "utf8" })
			.filter((file) => file.endsWith(".ts"))
			.filter((file) =>
				/\b(?:markdown|markdownInMdx|flavour)\??\.id\b/.test(readFileSync(join(src, file), "utf8")),
			);
		assertNone(found, "Ask the flavour for a fact of its own instead of its id");
	});
});
