import * as l10n from "@vscode/l10n";
import { isKnownToDiffer, mayDiffer } from "../dialects/markdown-differences.ts";
import { isTracker } from "../images/tracking-pixel.ts";
import { whyWorthless } from "../images/why-worthless.ts";
import type { Link } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { insertAt, replaceRange, type TextEdit } from "../text/text-edit.ts";
import { postWith } from "./post-with.ts";
import type { Problem, Rule } from "./rule.ts";

export const imageWithoutAlt: Rule = {
	id: "image-without-alt",
	summary: "Every image has a text that says what it shows.",
	rationale:
		"Screen readers speak this text, and every reader sees it where the picture does not load. Say what matters in the picture: " +
		'who is on stage, what the slide says. An HTML image with `alt=""` on purpose tells screen readers to skip a decoration, so that is only a hint.',
	defaultSeverity: "warning",
	examples: [
		{ bad: "---\nlayout: post\ntitle: A\n---\n\n![](keynote.jpg)\n" },
		{
			bad: '---\nlayout: post\ntitle: A\n---\n\n![](keynote.jpg "The keynote hall")\n',
			good: '---\nlayout: post\ntitle: A\n---\n\n![The keynote hall](keynote.jpg "The keynote hall")\n',
		},
		{ bad: '---\nlayout: post\ntitle: A\n---\n\n![](keynote.jpg)\n{: alt="of the paragraph"}\n' },
		{ bad: '---\nlayout: post\ntitle: A\n---\n\n<img src="keynote.jpg">\n' },
		{ bad: '---\nlayout: post\ntitle: A\n---\n\n![](keynote.jpg "meetup-hall2")\n' },
		{
			bad: '---\nlayout: post\ntitle: A\n---\n\n<img alt="" src="keynote.jpg" title="The keynote hall">\n',
			good: '---\nlayout: post\ntitle: A\n---\n\n<img alt="The keynote hall" src="keynote.jpg" title="The keynote hall">\n',
		},
		{
			bad: postWith('{{< figure src="/images/keynote.jpg" >}}\n'),
			facts: { dialectId: "hugo" },
		},
		{ bad: postWith("{% asset_img keynote.jpg 600 400 %}\n"), facts: { dialectId: "hexo" } },
	],
	clean: [
		'---\nlayout: post\ntitle: A\n---\n\n![](keynote.jpg){: .wide alt="A full hall"}\n\n![](talk.jpg){fig-alt="On stage"}\n',
		"---\nlayout: post\ntitle: A\n---\n\n![](http://feeds.feedburner.com/~r/Meetups/~4/aBcDeF)\n",
		"---\nlayout: post\ntitle: A\n---\n\n![](https://track.hubspot.com/__ptq.gif?a=1&k=14)\n",
	],
	*check(post) {
		for (const image of post.body.images) {
			if (image.text?.trim() || isTracker(image.destination)) continue;
			if (image.syntax === "html") yield* checkHtmlImage(post, image);
			else if (!hasAltBehind(post, image)) yield markdownProblem(image);
		}
		yield* checkTags(post);
	},
};

/** Behind an image, `{: alt="…"}`, and Quarto's `{fig-alt="…"}`, which nobody writes for another engine. */
const ALT_BEHIND =
	/^\{:?(?:"[^"]*"|'[^']*'|[^{}"'])*?(?<=[\s:{])(fig-)?alt=(?:"(?!\s*")[^"]*"|'(?!\s*')[^']*'|[^\s"'{}]+)/;
const LONGEST_LIST = 1000;

function hasAltBehind(post: Post, { range }: Link): boolean {
	const [paragraph = ""] = post.text.slice(range.end, range.end + LONGEST_LIST).split(/\r?\n[ \t]*\r?\n/);
	const found = ALT_BEHIND.exec(paragraph);
	if (!found) return false;
	const [written, isQuarto] = found;
	if (isQuarto !== undefined) return true;
	const wantsColon = isKnownToDiffer(post.dialect, "wantsColonInAttributes");
	return (written.startsWith("{:") || !wantsColon) && mayDiffer(post.dialect, "readsAttributesBehindImages");
}

/** Pictures of the engine's own tags; themes have others of the same names, which may know more. */
function* checkTags(post: Post): Iterable<Problem> {
	for (const range of post.dialect.imageTags ? post.body.templateTags : []) {
		const written = post.slice(range);
		const known = post.dialect.imageTags?.find(({ tag }) => tag.test(written));
		if (!known || known.says.test(written)) continue;
		yield {
			message: l10n.t("Say in this tag what the picture shows."),
			range,
			severity: "information",
		};
	}
}

function markdownProblem(image: Link): Problem {
	return {
		message: l10n.t("Say between the brackets what this picture shows."),
		range: image.range,
		...titleAsAlt(image, (title) =>
			replaceRange(image.textRange, title.replaceAll(/[\\`*_[\]<>&]/g, "\\$&")),
		),
	};
}

function* checkHtmlImage(post: Post, image: Link): Iterable<Problem> {
	const tag = post.slice(image.range);
	if (isTrackingPixel(tag) || isHiddenFromScreenReaders(tag)) return;
	if (image.text === undefined) {
		yield {
			message: l10n.t(
				'Say what this picture shows in an `alt` attribute, or write `alt=""` if it is only decoration.',
			),
			range: image.range,
			...titleAsAlt(image, (title) =>
				insertAt(image.range.start + "<img".length, ` alt="${toAttribute(title)}"`),
			),
		};
		return;
	}
	yield {
		message: l10n.t('Say in `alt` what this picture shows; leave `alt=""` only where it is decoration.'),
		range: image.range,
		severity: "hint",
		...titleAsAlt(image, (title) => altValueEdit(post, image, title)),
	};
}

/** The picture's own title, where it has one, is the writer's description of it. */
function titleAsAlt(image: Link, edit: (title: string) => TextEdit | undefined): Pick<Problem, "fixes"> {
	const title = image.title?.trim();
	const change = title && isDescription(title) ? edit(title) : undefined;
	return change
		? { fixes: [{ title: l10n.t("Use the picture's title as its description"), edits: [change] }] }
		: {};
}

/** Blog engines make titles of file names, such as `meetup-hall2`; and a link in one is a credit. */
function isDescription(title: string): boolean {
	return !whyWorthless(title) && !/[\r\n]|\]\(/.test(title) && !/^(?=.*[\d_-])[\w.-]+$/.test(title);
}

function altValueEdit(post: Post, image: Link, title: string): TextEdit | undefined {
	const quote = post.text[image.textRange.end];
	if (quote !== '"' || post.text[image.textRange.start - 1] !== quote) return undefined;
	return replaceRange(image.textRange, toAttribute(title));
}

/** Tracking pixels: a picture of no size, or one that is not shown. */
function isTrackingPixel(tag: string): boolean {
	if (/\s(?:width|height)=["']?[01](?:px)?["'\s/>]/i.test(tag)) return true;
	return /\sstyle=(["'])[^"']*\b(?:display:\s*none|(?:width|height):\s*[01](?:px)?\s*(?:;|\1))/i.test(tag);
}

function isHiddenFromScreenReaders(tag: string): boolean {
	return /\srole=["']?(?:presentation|none)\b|\saria-hidden=["']?true\b|\saria-label(?:ledby)?=/i.test(tag);
}

function toAttribute(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
