import * as l10n from "@vscode/l10n";
import type { MediaMention } from "../post/mentions/media-mention.ts";
import { findMediaMentions } from "../post/mentions/media-mentions.ts";
import type { Post } from "../post/post.ts";
import { indexRanges } from "../text/range-index.ts";
import { type TextRange, textRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Rule } from "./rule.ts";

export const missingLink: Rule = {
	id: "missing-link",
	summary: "Words that promise slides, a video or a page lead there.",
	rationale:
		"A post that is pasted from a web page keeps its words and loses its links, and “slides are available here” leads nowhere.",
	defaultSeverity: "information",
	examples: [
		{
			bad: postWith(
				"## [On naming](https://example.com/naming)\n\nBy Ann Lee. Her slides are available here.\n",
			),
		},
		{ bad: postWith("The recording can be found here\n") },
		{ bad: postWith("[On naming](https://example.com/naming) (slides ) was my favourite.\n") },
		{ bad: postWith("- On naming, Ann Lee (slides)\n- On caches, Bob Ray (slides, video)\n") },
		{ bad: postWith("Slides (PDF)\n") },
		{ bad: postWith("Watch my recording below:\n\nThe hall was full.\n") },
		{ bad: postWith("The hall was full. The slides are here:\n") },
		{ bad: postWith("I wrote more about the day on my personal blog here.\n") },
	],
	clean: [
		postWith("Her slides are available [here](https://example.com/s).\n"),
		postWith("The slides are available here: https://example.com/s\n"),
		postWith('The recording can be found here\n\n<iframe src="https://example.com/v"></iframe>\n'),
		postWith("- On naming, Ann Lee ([slides](https://example.com/s), video)\n"),
		postWith("- [On naming](https://example.com/naming), Ann Lee (video)\n"),
		postWith("The slides are available here.\n\n<https://example.com/s>\n"),
		postWith("We recorded the video here. The slides are good.\n"),
		postWith("`slides are available here.`\n"),
		postWith("Watch my recording below:\n\n{% youtube abc %}\n"),
		postWith("I wrote an article about the day here: https://example.com/a\n"),
		postWith("I learnt more about caches while I was here.\n"),
	],
	*check(post) {
		const { body } = post;
		const mentions = yield* findMediaMentions(post.text.slice(body.range.start, body.range.end));
		if (mentions.length === 0) return;
		const isNoProse = indexRanges([
			...[...body.codes, ...body.headings, ...body.definitions].map(({ range }) => range),
			...body.templateTags,
			...body.attributeLists,
		]);
		const isLink = indexRanges([
			...[...body.links, ...body.images, ...body.unresolved, ...body.footnoteUses].map(({ range }) => range),
			...body.templateTags,
		]);
		const isMarkup = indexRanges(body.inlineHtml);
		const isHtml = indexRanges(body.htmlBlocks.map(({ range }) => range));
		for (const [order, mention] of mentions.entries()) {
			if (order % stepMentions === stepMentions - 1) yield;
			const range = inText(post, mention.range);
			const around = scopeOf(post, mention);
			if (isNoProse(range) || isMarkup(range) || (isHtml(range) && isInTag(post, range))) continue;
			if (isLink(around) || LEADS.test(post.slice(around))) continue;
			yield {
				message: messageFor(mention.kind, post.slice(range).replace(/\s+/g, " ")),
				range,
				insert: mention.kind === "page" ? "link" : mention.kind,
			};
		}
	},
};

function messageFor(kind: MediaMention["kind"], written: string): string {
	return {
		slides: l10n.t("Link the slides: “{0}” leads nowhere.", written),
		video: l10n.t("Link the video: “{0}” leads nowhere.", written),
		page: l10n.t("Link the page: “{0}” leads nowhere.", written),
	}[kind];
}

/** Addresses, players, template tags, and brackets that were to be a link. */
const LEADS =
	/https?:|www\.|[a-z\d-]\.(?:com|org|net|io|dev|ly|be|jp|de|fr)\b|<(?:iframe|script|video|embed|object|a)\b|\{[{%<]|@\[|!?\[[^\]]*\]/i;

function inText({ body }: Post, { start, end }: TextRange): TextRange {
	return textRange(body.range.start + start, body.range.start + end);
}

/** Whether it stands in a tag or a comment of an HTML block. A `<` before anything but a tag's first letter is text. */
function isInTag({ text, body }: Post, { start }: TextRange): boolean {
	const before = text.slice(Math.max(body.range.start, start - reach), start);
	const opening = [...before.matchAll(/<(?=[a-z/!?])/gi)].at(-1)?.index ?? -1;
	return opening > before.lastIndexOf(">") || before.lastIndexOf("<!--") > before.lastIndexOf("-->");
}

/** So many mentions are looked at in one step. */
const stepMentions = 200;

/** UTF-16 units around a mention that are looked at. */
const reach = 500;
const BREAK = /\n[ \t]*\r?\n|\n[ \t]*(?:[-*+]|\d+[.)])[ \t]|<\/?(?:p|li|td|div|br)\b[^>]*>/gi;

/**
 * Where a link would be the one that is meant. Of a sentence, what comes next counts too: a player or an address right below is
 * what "here" means. Brackets without a blank may only note that the talk linked before them is a video: their whole line counts.
 */
function scopeOf(post: Post, mention: MediaMention): TextRange {
	const { start, end } = inText(post, mention.scope);
	if (mention.form === "below") return textRange(start, secondParagraphEnd(post, end));
	const after = post.text.slice(end, Math.min(post.body.range.end, end + reach));
	const [next, afterNext] = [...after.matchAll(BREAK)];
	const first = next?.index;
	if (mention.form === "gap") return textRange(start, end);
	if (mention.form === "sentence" || mention.form === "line") {
		const isLast = after.slice(0, first).trim() === "" && !/[-*+.)][ \t]$|<li/i.test(next?.[0] ?? "");
		return textRange(start, end + ((isLast ? afterNext?.index : first) ?? after.length));
	}
	const before = post.text.slice(Math.max(post.body.range.start, start - reach), start);
	const own = [...before.matchAll(BREAK)].at(-1);
	return textRange(
		own ? start - before.length + own.index + 1 : start - before.length,
		end + (first ?? after.length),
	);
}

/** What was to be below may stand behind the rest of its paragraph. */
function secondParagraphEnd({ text, body }: Post, offset: number): number {
	const after = text.slice(offset, Math.min(body.range.end, offset + 3 * reach));
	const [, second] = after.matchAll(/\n[ \t]*\r?\n\s*/g);
	return offset + (second?.index ?? after.length);
}
