import { decodeHTML } from "entities";

const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/g;
const textElement =
	/^(?:p|h[1-6]|[oud]l|li|d[td]|table|t[hdr]|tbody|thead|a|img|figure|figcaption|b|i|s|u|em|strong|sup|ins|del|q|blockquote|details|summary|div|span|section|aside|article|pre|code|br|hr)$/;
const textAttribute =
	/^(?:id|title|alt|lang|dir|width|height|align|start|open|datetime|scope|colspan|rowspan)$/;
const address = /^(?:href|src|cite)$/;

/**
 * What a reader's browser could act on in HTML that is meant to be clean: whatever is no text, link or picture. Takes only HTML in
 * its plainest form, in which every browser reads the same: anything written otherwise is a danger.
 */
export function dangersIn(html: string): readonly string[] {
	const dangers = [...html.matchAll(tag)].flatMap(([, , name = "", attributes = ""]) => [
		...(textElement.test(name) ? [] : [`<${name}>`]),
		...[...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)].flatMap(([written, key = "", value = ""]) =>
			isHarmless(name, key, decodeHTML(value)) ? [] : [written.trim()],
		),
	]);
	const rest = html.replace(tag, "");
	return /[<>]/.test(rest) ? [...dangers, rest] : dangers;
}

/** Addresses are judged as browsers read them: they skip blanks and control characters. */
function isHarmless(element: string, key: string, value: string): boolean {
	if (!address.test(key))
		return textAttribute.test(key) || (element === "code" && /^language-[\w+#.-]+$/.test(value));
	const scheme = /^([^/?#:]*):/.exec(value.replace(/[\s\p{Cc}]/gu, ""))?.[1];
	return (
		scheme === undefined ||
		/^(?:https?|mailto)$/i.test(scheme) ||
		(element === "img" && /^\s*data:image\//i.test(value))
	);
}
