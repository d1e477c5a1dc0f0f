import { headingId, headingIdSeparator } from "../../dialects/heading-ids.ts";
import type { Flavour } from "../../flavours/flavour.ts";
import type { HeadingName } from "./block-draft.ts";
import type { Reference } from "./block-lookup.ts";
import type { BlockParts } from "./block-state.ts";
import { labelComparison } from "./classic/compare-labels.ts";
import { parserOf } from "./parser.ts";
import { altText } from "./plain-text.ts";
import { curlText } from "./typography.ts";

const none: readonly HeadingName[] = [];

/** The names of the headings that a block's rules have recorded. */
export function headingNames({ headings, passages }: BlockParts, flavour: Flavour): readonly HeadingName[] {
	if (headings.length === 0 || !flavour.definitions?.headings || !flavour.labels) return none;
	const { referred } = labelComparison(flavour.labels);
	const contents = passages.filter(({ role }) => role === "heading").map(({ content }) => content);
	return headings.map(({ id }, at) => {
		const content = contents[at] ?? "";
		return { label: referred(content), id: id ?? headingId("pandoc", shownText(content, flavour)) };
	});
}

function shownText(content: string, flavour: Flavour): string {
	const tokens = parserOf(flavour).parseInline(content, {})[0]?.children ?? [];
	if (flavour.inline?.typography) curlText(tokens, flavour.inline.typography);
	return altText(tokens);
}

/** What the names lead to, those in a text's order: of two with one label the last counts. */
export function headingReferences(names: readonly HeadingName[]): ReadonlyMap<string, Reference> {
	const taken = new Set<string>();
	const references = new Map<string, Reference>();
	for (const { label, id } of names) {
		let own = id;
		for (let use = 1; taken.has(own); use++) own = `${id}${headingIdSeparator("pandoc")}${use}`;
		taken.add(own);
		references.set(label, { href: `#${own}`, title: "", isHeading: true });
	}
	return references;
}
