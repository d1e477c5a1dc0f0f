import assert from "node:assert/strict";
import { Blog } from "../../../../src/core/blog/blog.ts";
import { noBlogSettings } from "../../../../src/core/blog/blog-settings.ts";
import { newPostDialects, tellsEngine } from "../../../../src/core/new-post/engine-of-blog.ts";
import { identifyPost } from "../../../../src/core/post/identify-post.ts";
import { isRefusal } from "../../../../src/core/text/refusal.ts";
import { runSteps } from "../../../../src/core/text/run-steps.ts";
import { assertLists } from "../../../support/assert-none.ts";
import { MemoryFiles } from "../../../support/memory-files.ts";
import { newPostIn } from "../../../support/new-posts.ts";

/** An engine's new post in a folder that was empty, and what is known of it there. */
async function firstPost(engine: string, dialectId?: string) {
	const made = await newPostIn({ engine });
	assert.ok(!isRefusal(made));
	const blog = new Blog({
		files: new MemoryFiles({ [made.path]: made.text }),
		settings: () => ({ ...noBlogSettings, ...(dialectId !== undefined && { dialectId }) }),
		today: () => "2026-01-31",
		runSteps: async (steps) => runSteps(steps),
	});
	return { text: made.text, facts: await blog.factsFor(made.path) };
}

describe("The first post of a folder", () => {
	it("tells its engine by itself, but for those that ask for nothing of their own", async () => {
		const silent: string[] = [];
		for (const dialect of newPostDialects) {
			const { text, facts } = await firstPost(dialect.id);
			if (!tellsEngine(dialect, text, facts)) silent.push(dialect.id);
		}
		assertLists(
			silent,
			["eleventy", "docusaurus", "gatsby", "vuepress", "nikola", "hakyll", "lume", "dev-to"],
			{
				missing: "Take these out of this list: their new posts tell the engine now",
				beside:
					"Have the new post of each tell its engine, by its path or a key that is a sign, or name it here where the engine asks for nothing of its own",
			},
		);
	});

	it("is a post of the engine that the folder's setting says", async () => {
		for (const { id } of newPostDialects) {
			const { text, facts } = await firstPost(id, id);
			const { dialect, isPost } = identifyPost(text, facts);
			assert.deepEqual([dialect.id, isPost], [id, true]);
		}
	});

	it("needs no other setting where the writer has set an engine", async () => {
		const [lume] = newPostDialects.filter(({ id }) => id === "lume");
		assert.ok(lume);
		const { text, facts } = await firstPost("lume", "hugo");
		assert.equal(tellsEngine(lume, text, facts), true);
	});
});
