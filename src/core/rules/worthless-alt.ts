import * as l10n from "@vscode/l10n";
import type { Link } from "../post/body-model.ts";
import type { Rule } from "./rule.ts";

export const worthlessAlt: Rule = {
	id: "worthless-alt",
	summary: "An image's text says what that image shows.",
	rationale:
		"A file name, “Image description” or one text for every photo tells readers who cannot see it nothing.",
	defaultSeverity: "information",
	examples: [
		{ bad: post("![IMG_2041.JPG](hall.jpg)\n") },
		{ bad: post("![Image description](hall.jpg)\n") },
		{
			bad: post("![The booth](a.jpg)\n\n![The booth](b.jpg)\n"),
		},
		{ bad: post('<img src="hall.jpg" alt="DSC00412">\n') },
	],
	clean: [
		post("![The hall, full to the last row](hall.jpg)\n"),
		post("![The booth](a.jpg)\n\n![The booth at night](b.jpg)\n"),
	],
	*check(post) {
		const destinations = new Map<string, string>();
		for (const image of post.body.images) {
			const alt = (image.text ?? "").trim();
			const message = alt === "" ? undefined : (sayNothing(alt) ?? repeated(alt, image, destinations));
			if (message) yield { message, range: image.textRange };
		}
	},
};

const FILE_NAME =
	/^[^\s/\\]+\.(?:jpe?g|png|gif|webp|avif|heic|svg|bmp|tiff?)$|^(?:img|dsc[fn]?|dscn|p|pxl|mvimg|vid|gopr|screen ?shot|screenshot)[-_ ]?\d[\d\s_.,:-]*(?:at [\d.: ]+)?(?: ?[ap]m)?$/i;
const PLACEHOLDER =
	/^(?:image|picture|photo|img|alt|alt text|image description|image alt text|description|untitled|enter image description here|screenshot|blog image|featured image|cover image)$/i;

function sayNothing(alt: string): string | undefined {
	if (FILE_NAME.test(alt)) return l10n.t("Say what the image shows instead of its file's name, “{0}”.", alt);
	return PLACEHOLDER.test(alt)
		? l10n.t("Say what the image shows: “{0}” is true of any image.", alt)
		: undefined;
}

/** The same picture may stand twice. */
function repeated(alt: string, { destination }: Link, destinations: Map<string, string>): string | undefined {
	const key = alt.toLowerCase();
	const first = destinations.get(key);
	if (first === undefined) destinations.set(key, destination);
	return first === undefined || first === destination
		? undefined
		: l10n.t("Say what sets this image apart: another one has the text “{0}” too.", alt);
}

function post(body: string): string {
	return `---\nlayout: post\ntitle: Meetup recap\n---\n\n${body}`;
}
