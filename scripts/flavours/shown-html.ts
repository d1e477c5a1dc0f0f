import { Parser } from "htmlparser2";

/** Elements that readers see as such; a page's own wrappers are left out. */
const counted = new Set(
	(
		"p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre table tr td th hr dl dt dd br input img " +
		"em strong del s sub sup code abbr a iframe"
	).split(" "),
);
const withoutEnd = /^(?:hr|br|input|img)$/;
/** What an engine or the preview adds of its own: anchors at headings, titles of boxes, buttons at code, captions. */
const own =
	/(?:^|[\s"])(?:header-anchor(?:-link)?|headerlink|footnote-backref|footnote-back|data-footnote-backref|reversefootnote|footnotes-title|sr-only|container-title|custom-block-title|admonition-title|admonitionHeading\S*|engine-tags?|more|katex-mathml|copy|lang|lnt|embed-block)(?:$|[\s"])/;
const noteList = /(?:^|\s)footnotes?(?:$|\s)/;

interface Open {
	readonly name: string;
	readonly isLeftOut: boolean;
	readonly isNoteList: boolean;
	readonly end: string;
}

/**
 * A page as its readers see it, to be compared: elements with addresses, alternative texts and titles, and the text. The ways to and from
 * footnotes are each engine's own; a mark is ‡, and the notes follow. Blanks between blocks, percent-encoding, and where relative addresses
 * are rooted do not count.
 */
export function shownHtml(html: string): string {
	let shown = "";
	const open: Open[] = [];
	const has = (part: "isLeftOut" | "isNoteList") => open.some((element) => element[part]);
	const parser = new Parser(
		{
			onopentag(tag, attributes) {
				const classes = attributes.class ?? "";
				const name = nameOf(tag, classes);
				const isMark = name === "a" && /^#(?:user-content-)?fn(?!ref)/.test(attributes.href ?? "");
				const isBack = name === "a" && /^#(?:user-content-)?fnref/.test(attributes.href ?? "");
				const isNoteList = noteList.test(classes) && /^(?:div|section|aside)$/.test(tag);
				const isLeftOut =
					classes === "task-box" ||
					own.test(classes) ||
					/^(?:figcaption|svg|button)$/.test(tag) ||
					isMark ||
					isBack;
				if (isMark && !has("isLeftOut")) shown = `${shown.replace(/<sup>$/, "")}‡`;
				const isNote = has("isNoteList");
				if (classes === "task-box" && !has("isLeftOut")) shown += "<input>";
				const isCounted = counted.has(name) && !isLeftOut && !has("isLeftOut");
				let end = isCounted && !withoutEnd.test(name) ? `</${name}>` : "";
				if (isNote && name === "li") {
					if (isCounted) shown += "<note>";
					end = "";
				} else if (isCounted && !(isNote && /^(?:p|ol|hr)$/.test(name))) shown += tagOf(name, attributes);
				else end = "";
				open.push({ name, isLeftOut, isNoteList, end });
			},
			ontext(text) {
				if (!has("isLeftOut"))
					shown += open.some(({ name }) => name === "pre") ? text : text.replaceAll(/\s+/g, " ");
			},
			onclosetag() {
				const element = open.pop();
				if (!element) return;
				if (element.name === "pre") shown = shown.replace(/\s+(?=(?:<\/code>)?$)/, "");
				if (element.end === "</sup>" && shown.endsWith("‡")) return;
				shown += element.end;
			},
		},
		{ decodeEntities: true },
	);
	parser.end(html);
	return shown
		.replaceAll(/[\s\u200b]+/g, " ")
		.replaceAll(/\\[[\]]/g, "")
		.replaceAll(/(?<=>) (?=<\/(?:a|iframe)>)/g, "")
		.replaceAll("</code></pre>", "</pre>")
		.replaceAll("<pre><code>", "<pre>")
		.replaceAll(
			/ ?(<\/?(?:p|h\d|ul|ol|li|blockquote|pre|table|tr|td|th|hr|dl|dt|dd|br|input|note)\b[^>]*>)/g,
			"$1",
		)
		.replaceAll(
			/(<\/?(?:p|h\d|ul|ol|li|blockquote|pre|table|tr|td|th|hr|dl|dt|dd|br|input|note)\b[^>]*>) /g,
			"$1",
		)
		.trim();
}

/** The preview shows a lone picture's paragraph as a figure. */
function nameOf(tag: string, classes: string): string {
	return tag === "figure" && classes.includes("picture") ? "p" : tag;
}

function tagOf(name: string, attributes: Readonly<Record<string, string>>): string {
	const { __astro_image_: astro } = attributes;
	const given: Readonly<Record<string, string>> =
		astro === undefined ? attributes : { ...attributes, ...JSON.parse(astro) };
	const parts = [name];
	if (name === "a" && given.href !== undefined) parts.push(plain(given.href));
	if (name === "img") parts.push(plain(given.src ?? ""), JSON.stringify(given.alt ?? ""));
	if (name === "ol" && given.start !== undefined && given.start !== "1") parts.push(given.start);
	if ((name === "a" || name === "img") && given.title) parts.push(`(${given.title})`);
	return `<${parts.join(" ")}>`;
}

function plain(address: string): string {
	const text = address.replace(/^\.?\/(?=[^/])/, "").replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());
	try {
		return decodeURI(text);
	} catch {
		return text.replaceAll(/%(?:20|7B|7D)/gi, decodeURIComponent);
	}
}
