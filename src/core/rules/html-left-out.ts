import * as l10n from "@vscode/l10n";
import { enginePlayerOf } from "../inserts/video-player.ts";
import type { HtmlBlock } from "../post/body-model.ts";
import { hostedVideoOf } from "../post/hosted-video.ts";
import { isHtmlElement } from "../post/known-elements.ts";
import { type HtmlTag, htmlText, readHtmlTags } from "../post/markdown/html-elements.ts";
import { maskTags } from "../post/markdown/template-tags.ts";
import type { Post } from "../post/post.ts";
import { indexRanges } from "../text/range-index.ts";
import { replaceRange } from "../text/text-edit.ts";
import { sliceRange, type TextRange, textRange } from "../text/text-range.ts";
import { postWith } from "./post-with.ts";
import type { Fix, Rule } from "./rule.ts";

const isOff = { dialectId: "hugo", siteMarkdown: { keepsHtml: false } };

export const htmlLeftOut: Rule = {
	id: "html-left-out",
	summary: "Nothing that readers need stands in HTML that the engine leaves out.",
	rationale:
		"Hugo leaves raw HTML out of a post, and all that stands in an HTML block with it, unless the site's configuration sets `markup.goldmark.renderer.unsafe`. " +
		"It is a warning where that is known and words, a link, a picture or a video are lost; where it is not known, the first of a post is told.",
	defaultSeverity: "information",
	examples: [
		{
			bad: postWith('<iframe src="https://www.youtube.com/embed/abc_DEF-123"></iframe>\n'),
			good: postWith("{{< youtube abc_DEF-123 >}}\n"),
			facts: isOff,
		},
		{
			bad: postWith('<img src="hall.jpg" alt="The hall">\n'),
			good: postWith("![The hall](hall.jpg)\n"),
			facts: isOff,
		},
		{ bad: postWith('See <a href="https://example.com/s">the slides</a>.\n'), facts: isOff },
	],
	*check(post) {
		const { facts, body } = post;
		const isKnown = facts.siteMarkdown?.keepsHtml === false;
		if (!body.flavour.html?.isOptIn || facts.siteMarkdown?.keepsHtml) return;
		// Another reader of Markdown is at work.
		if (post.frontMatter.fields.some(({ key }) => key.toLowerCase() === "markup")) return;
		const losses = [...findLosses(post)].filter(({ weight }) => weight >= (isKnown ? look : heavy));
		const most = isKnown ? mostFindings : 1;
		const heaviest = losses.sort((a, b) => b.weight - a.weight).slice(0, most);
		for (const { range, name, weight } of heaviest.sort((a, b) => a.range.start - b.range.start)) {
			yield {
				message: isKnown
					? l10n.t("Write this without HTML: the site leaves `<{0}>` out, so readers do not get it.", name)
					: l10n.t(
							"Write this without HTML, or set `{1}` in the site's configuration: by itself {2} leaves `<{0}>` out.",
							name,
							unsafe,
							post.dialect.label,
						),
				range,
				severity: isKnown && weight > look ? "warning" : "information",
				fixes: fixesFor(post, range),
			};
		}
	},
};

const unsafe = "markup.goldmark.renderer.unsafe";
/** Where all of a post is HTML, more would help nobody. Sites that publish much of it mostly let it through. */
const mostFindings = 5;

/** What leaving out takes from readers: a look; words; a link, a picture or a player. */
const look = 1;
const words = 2;
const heavy = 3;
const media = /^(?:img|iframe|video|audio|embed|object|picture|source|svg|form|input|button)$/;

interface Loss {
	readonly range: TextRange;
	/** The tag that is lost, or the first, for the message. */
	readonly name: string;
	readonly weight: number;
}

function* findLosses(post: Post): Generator<Loss> {
	const { body } = post;
	const isKept = indexRanges(keptRanges(post));
	for (const block of body.htmlBlocks) {
		const loss = isKept(block.range) ? undefined : lossOfBlock(post, block);
		if (loss) yield loss;
	}
	let at = 0;
	for (const { range } of body.blocks) {
		let loss: Loss | undefined;
		for (let tag = body.inlineHtml[at]; tag && tag.start < range.end; tag = body.inlineHtml[++at]) {
			if (!loss && !isKept(tag)) loss = lossOfTag(post, tag);
		}
		if (loss) yield loss;
	}
}

/** All that stands in it is lost, its words, too. */
function lossOfBlock(post: Post, { range, condition }: HtmlBlock): Loss | undefined {
	let shown = "";
	let lost: { readonly name: string; readonly weight: number } | undefined;
	readTags(post, range, {
		tag: (tag) => {
			const weight = weightOf(tag);
			if (weight > (lost?.weight ?? 0)) lost = { name: tag.name, weight };
		},
		text: (place) => {
			shown += post.slice(place);
		},
	});
	if (!lost) return undefined;
	const hasWords = condition > 1 && htmlText(shown) !== "";
	return { range, name: lost.name, weight: hasWords ? Math.max(lost.weight, words) : lost.weight };
}

/** In text the words stay. */
function lossOfTag(post: Post, range: TextRange): Loss | undefined {
	let loss: Loss | undefined;
	readTags(post, range, {
		tag: (tag) => {
			if (weightOf(tag) === heavy) loss ??= { range, name: tag.name, weight: heavy };
		},
	});
	return loss;
}

function readTags(
	{ text, body }: Post,
	range: TextRange,
	events: { tag(tag: HtmlTag): void; text?(range: TextRange): void },
): void {
	const html = sliceRange(text, range);
	readHtmlTags(html, maskTags(html, body.flavour.templates), events, range.start);
}

function weightOf({ name, isClosing, attributes }: HtmlTag): number {
	if (isClosing) return 0;
	if (media.test(name) || (name === "a" && attributes.has("href"))) return heavy;
	return isHtmlElement(name) ? look : 0;
}

/** What stands between `{{< name >}}` and `{{< /name >}}` is handed to the shortcode as it is. */
function keptRanges({ text, body }: Post): readonly TextRange[] {
	const open: { readonly name: string; readonly end: number }[] = [];
	const kept: TextRange[] = [];
	for (const range of body.templateTags) {
		const [, isClosing, name] = /^\{\{<\s*(\/?)\s*([\w./-]+)/.exec(sliceRange(text, range)) ?? [];
		if (name === undefined) continue;
		if (!isClosing) {
			open.push({ name, end: range.end });
			if (open.length > mostOpen) open.shift();
			continue;
		}
		let at = open.length - 1;
		while (at >= 0 && open[at]?.name !== name) at--;
		if (at < 0) continue;
		kept.push(textRange(open[at]?.end ?? range.end, range.start));
		open.length = at;
	}
	return kept;
}

/** Shortcodes that have no end tag stay open: how many are remembered. */
const mostOpen = 50;

/** Of a frame or an image that stands alone. */
function fixesFor(post: Post, range: TextRange): readonly Fix[] {
	const written = post.slice(range);
	const tags: HtmlTag[] = [];
	let hasText = false;
	readTags(post, range, {
		tag: (tag) => tags.push(tag),
		text: (shown) => {
			hasText ||= post.slice(shown).trim() !== "";
		},
	});
	const [first, second, ...more] = tags;
	if (!first || hasText || more.length > 0 || written.includes("{{")) return [];
	if (first.name === "img" && !second) return imageFix(first, range);
	const isFrame = first.name === "iframe" && second?.name === "iframe" && second.isClosing;
	return isFrame ? playerFix(post, first, range) : [];
}

function playerFix(post: Post, { attributes }: HtmlTag, range: TextRange): readonly Fix[] {
	const source = (attributes.get("src")?.value ?? "").replace(/^\/\//, "https://");
	const place = hostedVideoOf(source);
	// Its own tag would start it from the beginning.
	const player = place && !place.known?.start ? enginePlayerOf(post, place) : undefined;
	if (player === undefined) return [];
	return [{ title: l10n.t("Write {0}", player), edits: [replaceRange(range, player)] }];
}

/** Markdown has no size, class or style. */
function imageFix({ attributes }: HtmlTag, range: TextRange): readonly Fix[] {
	const [source, alt, title] = ["src", "alt", "title"].map((name) => attributes.get(name)?.value);
	const hasMore = [...attributes.keys()].some((name) => !/^(?:src|alt|title)$/.test(name));
	if (!source || hasMore || /[\s<>()\\]/.test(source) || /[\n"\\]/.test(title ?? "")) return [];
	const text = (alt ?? "").replaceAll(/\s+/g, " ").replaceAll(/[[\]\\`*_<]/g, "\\$&");
	const image = `![${text}](${source}${title ? ` "${title}"` : ""})`;
	return [{ title: l10n.t("Write a Markdown image"), edits: [replaceRange(range, image)] }];
}
