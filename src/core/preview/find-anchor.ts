import type { Post } from "../post/post.ts";

/**
 * The heading an address's `#fragment` leads to, as an offset into the text: the one with that id, else the one whose text
 * makes it. Engines make ids in slightly different ways, so both are compared by their letters and digits.
 */
export function findAnchor({ body }: Post, fragment: string): number | undefined {
	const wanted = decode(fragment.replace(/^#/, ""));
	const own = body.headings.find(({ id }) => id === wanted);
	if (own) return own.range.start;
	const slug = toSlug(wanted);
	const uses = new Map<string, number>();
	for (const heading of body.headings) {
		const plain = toSlug(heading.text);
		const use = uses.get(plain) ?? 0;
		uses.set(plain, use + 1);
		const made = use === 0 ? plain : `${plain}-${use}`;
		// kramdown leaves out what stands before the first letter.
		if (slug !== "" && (made === slug || made.replace(/^[^\p{L}]+/u, "") === slug))
			return heading.range.start;
	}
	return wanted === "" || wanted === "top" ? 0 : undefined;
}

function toSlug(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
		.replace(/^-|-$/g, "");
}

function decode(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
