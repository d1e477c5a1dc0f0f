import * as l10n from "@vscode/l10n";
import { findStops, type MdxText } from "../post/mdx/find-stops.ts";
import type { MdxStop } from "../post/mdx/stop.ts";
import type { Post } from "../post/post.ts";
import { insertAt, replaceRange } from "../text/text-edit.ts";
import { sliceRange, type TextRange } from "../text/text-range.ts";
import type { Fix, Rule } from "./rule.ts";

const mdxPost = (body: string) => ({
	text: `---\ntitle: Meetup recap\nslug: meetup\nauthors: [ann]\n---\n\n${body}`,
	facts: { dialectId: "docusaurus" },
});

export const mdxSyntax: Rule = {
	id: "mdx-syntax",
	summary: "Tags and braces are written as MDX reads them.",
	rationale:
		"MDX reads `<` as the start of a tag and `{` as that of an expression. Where neither follows, or a tag stays open, the whole site does not build.",
	defaultSeverity: "error",
	examples: [
		example("See <https://example.com/>.\n", "See [https://example.com/](https://example.com/).\n"),
		example("One<br>two\n", "One<br />two\n"),
		example("We <3 it.\n", "We &lt;3 it.\n"),
		example("Hello {{ name }}.\n", "Hello \\{\\{ name }}.\n"),
		example("<img src=a.png />\n", '<img src="a.png" />\n'),
		{
			bad: "---\ntitle: Meetup recap\n---\n\n<!-- Slides to come. -->\n",
			good: "---\ntitle: Meetup recap\n---\n\n{/* Slides to come. */}\n",
			facts: { dialectId: "astro", isPostByPath: true, path: "src/content/blog/meetup.mdx" },
		},
		{ bad: mdxPost("A <b>word\n").text, facts: mdxPost("").facts },
		{ bad: mdxPost('<p style="color: red">Red</p>\n').text, facts: mdxPost("").facts },
	],
	*check(post) {
		const { html } = post.body.flavour;
		if (!html?.jsx) return;
		for (const stop of findStops(textOf(post))) {
			if (stop.kind === "style" && html.takesStyleText) continue;
			yield { message: messageOf(stop), range: stop.range, fixes: fixesOf(post, stop) };
		}
	},
};

function example(bad: string, good: string): Rule["examples"][number] {
	return { bad: mdxPost(bad).text, good: mdxPost(good).text, facts: mdxPost(bad).facts };
}

function textOf({ text, body }: Post): MdxText {
	const { codes } = body;
	const tagLines = body.htmlBlocks.map(({ range }) => range);
	const isTagLine = finder(tagLines);
	const inline = [...body.links, ...body.images].filter(({ syntax }) => syntax === "inline");
	const addresses = [...inline, ...body.definitions].map(({ destinationRange }) => destinationRange);
	const inCode = finder(
		[
			...codes.map(({ range }) => range),
			...addresses.filter(({ start }) => text[start - 1] === "<").map(withSigns),
		].sort((a, b) => a.start - b.start || b.end - a.end),
	);
	const names = new Set<string>(body.flavour.html?.givenNames);
	for (const { range } of codes) {
		const code = sliceRange(text, range);
		if (/^(?:import|export)\b/.test(code))
			for (const [name] of code.matchAll(/[A-Za-z_$][\w$]*/g)) names.add(name);
	}
	return {
		text,
		start: body.range.start,
		end: body.range.end,
		codeEnd: (offset) => inCode(offset)?.end,
		isTagLine: (offset) => isTagLine(offset) !== undefined,
		takesComments: body.flavour.html?.takesComments === true,
		names,
	};
}

/** An address in `<` and `>`, which are no tag there. */
function withSigns({ start, end }: TextRange): TextRange {
	return { start: start - 1, end: end + 1 };
}

/** Finds the range that holds an offset, for offsets that only grow. */
function finder(ranges: readonly TextRange[]): (offset: number) => TextRange | undefined {
	let index = 0;
	return (offset) => {
		while (index < ranges.length && (ranges[index]?.end ?? 0) <= offset) index++;
		const range = ranges[index];
		return range && range.start <= offset ? range : undefined;
	};
}

function messageOf(stop: MdxStop): string {
	switch (stop.kind) {
		case "void":
			return l10n.t("Close `<{0}>` with `/>`: MDX stops the build of the site here.", stop.name);
		case "unclosed":
			return l10n.t("End `<{0}>` with `</{0}>`: MDX stops the build of the site here.", stop.name);
		case "stray-end":
			return l10n.t("Take out `</{0}>` or open it before: MDX stops the build of the site here.", stop.name);
		case "address":
			return l10n.t("Write this address as a link: MDX takes `<` for a tag and stops the build of the site.");
		case "less-than":
			return l10n.t("Write `&lt;` for `<`: MDX takes it for a tag and stops the build of the site.");
		case "comment":
			return l10n.t("End the comment with `-->`: MDX stops the build of the site here.");
		case "html-comment":
			return l10n.t("Write the comment as `{/* … */}`: MDX stops the build of the site here.");
		case "style":
			return l10n.t("Write the style as an object or use a class: a text stops the build of the site.");
		case "tag":
			return l10n.t("Write this tag as JSX, or `&lt;` for `<`: MDX stops the build of the site here.");
		case "unquoted":
			return l10n.t("Put the value in quotes: MDX stops the build of the site here.");
		case "brace":
			return l10n.t("Write `\\{` for `{`: MDX takes it for an expression and stops the build of the site.");
	}
}

/** How XML's and HTML's declarations and instructions start. */
const DECLARATION = /^<[?!][A-Za-z[]/;

function fixesOf({ text }: Post, stop: MdxStop): readonly Fix[] {
	const { range } = stop;
	switch (stop.kind) {
		case "void":
			return [{ title: l10n.t("Close the tag"), edits: [insertAt(range.end - 1, " /")], isCertain: true }];
		case "address": {
			const { address } = stop;
			const destination = /^[a-z][a-z0-9+.-]+:/i.test(address) ? address : `mailto:${address}`;
			const link = `[${address.replaceAll(/[[\]_*`]/g, "\\$&")}](${destination})`;
			return [{ title: l10n.t("Write a link"), edits: [replaceRange(range, link)], isCertain: true }];
		}
		case "less-than":
			return [
				{
					title: l10n.t("Write &lt;"),
					edits: [replaceRange(range, "&lt;")],
					// `<?xml ?>` and `<!DOCTYPE html>` are not meant to be read: as text they would be.
					...(!DECLARATION.test(text.slice(range.start, range.start + 3)) && { isCertain: true }),
				},
			];
		case "html-comment": {
			const inner = sliceRange(text, range).slice("<!--".length, -"-->".length);
			const edits = [replaceRange(range, `{/*${inner.replaceAll("*/", "* /")}*/}`)];
			return [{ title: l10n.t("Write a comment of JSX"), edits, isCertain: true }];
		}
		case "unquoted": {
			const value = `"${sliceRange(text, range)}"`;
			return [
				{ title: l10n.t("Put the value in quotes"), edits: [replaceRange(range, value)], isCertain: true },
			];
		}
		case "brace": {
			const braces = [...sliceRange(text, range).matchAll(/\{/g)];
			const edits = braces.map(({ index }) => insertAt(range.start + index, "\\"));
			return [{ title: l10n.t("Escape the braces"), edits }];
		}
		default:
			return [];
	}
}
