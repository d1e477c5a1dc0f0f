import type { CodePart } from "./code-reader.ts";

const piece = /<span class="([^"]*)">|<\/span>|&(?:amp|lt|gt|quot|#x27);|[^<&]+/g;

/** What the HTML that highlight.js writes says of each stretch of the code; of nested stretches each, the outer first. */
export function partsOf(html: string): readonly CodePart[] {
	const parts: CodePart[] = [];
	const open: { readonly start: number; readonly kind: string; readonly at: number }[] = [];
	let offset = 0;
	for (const [written, classes] of html.matchAll(piece)) {
		if (classes !== undefined) {
			const kind = /^hljs-([\w-]+)/.exec(classes)?.[1] ?? "";
			open.push({ start: offset, kind, at: parts.length });
			parts.push({ start: offset, end: offset, kind });
		} else if (written === "</span>") {
			const last = open.pop();
			if (last) parts[last.at] = { start: last.start, end: offset, kind: last.kind };
		} else offset += written.startsWith("&") ? 1 : written.length;
	}
	return parts.filter(({ kind, start, end }) => kind !== "" && end > start);
}
