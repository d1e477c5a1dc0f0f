import { validateFrontMatter } from "../front-matter-tools/schema/validate.ts";
import type { Rule } from "./rule.ts";

const schema = {
	file: "schemas/post.json",
	schema: {
		required: ["title"],
		properties: { layout: { enum: ["post", "talk"] }, tags: { items: { type: "string" } } },
	},
	referred: {},
};

export const frontMatterSchema: Rule = {
	id: "front-matter-schema",
	summary: "The front matter fits the schema the workspace gives.",
	rationale:
		"With the setting `recap.frontMatter.schema`, a JSON Schema file in the workspace says what your blog's front matter must hold. " +
		"Each finding stands on the key or value it is about.",
	defaultSeverity: "warning",
	examples: [
		{ bad: "---\nlayout: pots\ntitle: Meetup recap\ndate: 2016-02-02\n---\n", facts: { schema } },
		{ bad: "---\nlayout: post\ntitle: Meetup recap\ntags: [2026]\n---\n", facts: { schema } },
		{ bad: "---\nlayout: post\n---\n", facts: { schema } },
	],
	clean: ["---\nlayout: pots\ntitle: Meetup recap\ndate: 2016-02-02\n---\n"],
	*check({ facts, frontMatter }) {
		if (facts.schema !== undefined) yield* validateFrontMatter(frontMatter, facts.schema);
	},
};
