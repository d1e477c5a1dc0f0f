import { checkClose, closedTwice } from "./front-matter-fence/closing-fence.ts";
import { wrongFormat } from "./front-matter-fence/fence-form.ts";
import { almostClosed, isReadToItsEnd, unclosed, unclosedJson } from "./front-matter-fence/missing-close.ts";
import { checkStart } from "./front-matter-fence/opening-fence.ts";
import type { Rule } from "./rule.ts";

export const frontMatterFence: Rule = {
	id: "front-matter-fence",
	summary: "The front matter stands between two fences the blog engine sees.",
	rationale:
		"An engine that does not see both fences publishes the front matter as text, or loses the start of the post. " +
		"Engines differ: WordPress sync wants the opening fence as the file's very first characters and nothing after the closing one.",
	defaultSeverity: "error",
	examples: [
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\n\nThe hall was full.\n",
			good: "---\nlayout: post\ntitle: Meetup recap\n---\n\nThe hall was full.\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap ---\n\nThe hall was full.\n",
			good: "---\nlayout: post\ntitle: Meetup recap\n---\n\nThe hall was full.\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\n-----\n\nThe hall was full.\n",
			good: "---\nlayout: post\ntitle: Meetup recap\n---\n\nThe hall was full.\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\n---The hall was full.\n",
			good: "---\nlayout: post\ntitle: Meetup recap\n---\nThe hall was full.\n",
		},
		{
			bad: "\n---\npost_title: Meetup recap\nlayout: post\npublished: false\n---\n",
			good: "---\npost_title: Meetup recap\nlayout: post\npublished: false\n---\n",
		},
		{
			bad: "---\npost_title: Meetup recap\nlayout: post\npublished: false\n--- \n",
			good: "---\npost_title: Meetup recap\nlayout: post\npublished: false\n---\n",
		},
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\n---\u00A0\n\nThe hall was full.\n",
			good: "---\nlayout: post\ntitle: Meetup recap\n---\n\nThe hall was full.\n",
			facts: { dialectId: "jekyll", isPostByPath: true },
		},
		{
			bad: '---JSON\n{ "title": "Meetup recap" }\n---\n',
			good: '---json\n{ "title": "Meetup recap" }\n---\n',
			facts: { dialectId: "docusaurus", isPostByPath: true },
		},
		{
			bad: '---json\n"title": "Meetup recap"\n---\n',
			facts: { dialectId: "eleventy", isPostByPath: true },
		},
		{
			bad: "---toml\ntitle: Meetup recap\ndate: 2016-02-02\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\n---\n",
			facts: { dialectId: "hugo", isPostByPath: true },
		},
		{
			bad: '+++\ntitle = "Meetup recap"\n+++\n',
			facts: { path: "_posts/2016-02-02-x.md", dialectId: "jekyll" },
		},
	],
	*check(post) {
		const { state, format, open, close, almostClose } = post.frontMatter;
		// Where none is seen, `front-matter-start` has the word.
		if (!open && state === "unclosed" && format === "json" && post.dialect.formats.includes("json"))
			yield unclosedJson(post);
		if (!open) return;
		if ((format === "toml" || format === "json") && !post.dialect.formats.includes(format)) {
			yield wrongFormat(post, open);
			return;
		}
		yield* checkStart(post, open);
		if (state === "unclosed" && (post.dialect.fenceLimits?.isClosingOptional || isReadToItsEnd(post))) return;
		if (state === "unclosed")
			yield almostClose ? almostClosed(post, open, almostClose) : unclosed(post, open);
		else if (almostClose) yield closedTwice(post, almostClose);
		else if (close) yield* checkClose(post, close);
	},
};
