import * as l10n from "@vscode/l10n";
import { mayDiffer } from "../dialects/markdown-differences.ts";
import type { PastedEdit } from "../inserts/pasted-edit.ts";
import type { Post } from "../post/post.ts";
import { type PlannedDefinitions, planDefinitions } from "../references/add-definitions.ts";
import { linkStyle } from "../references/link-style.ts";
import { isRefusal, type Refusal } from "../text/refusal.ts";
import type { TextRange } from "../text/text-range.ts";
import { cleanTree } from "./clean-tree.ts";
import { headingShift } from "./heading-shift.ts";
import { readHtml } from "./read-html.ts";
import { writeInto } from "./write-into.ts";
import { addressesIn, encodeBlanks, toMarkdownTree, writeMarkdown } from "./write-markdown.ts";

/** UTF-16 units of HTML: more would keep the other extensions waiting for seconds. */
export const mostHtml = 1_000_000;

/** A page's HTML as Markdown in the post's own style, in place of a range. Nothing that runs is left of it, and no address that would. */
export function pasteHtml(post: Post, range: TextRange, html: string): readonly PastedEdit[] | Refusal {
	if (html.length > mostHtml)
		return { refusal: l10n.t("Copy a part of the page: more than {0} MB of HTML is too much at once.", 1) };
	const tree = readHtml(html);
	if (!tree)
		return { refusal: l10n.t("Copy a part of the page: its elements stand too deep inside each other.") };
	cleanTree(tree);
	const markdown = toMarkdownTree(tree);
	const wanted = addressesIn(markdown).map(({ destination, text }) => ({
		destination: encodeBlanks(destination),
		text,
	}));
	const isReference = linkStyle(post) === "reference" && wanted.length > 0;
	const plan = isReference ? planDefinitions(post, wanted) : undefined;
	if (plan && isRefusal(plan)) return plan;
	const labels = new Map(wanted.map(({ destination }, at) => [destination, plan?.labels[at]]));
	const written = writeMarkdown(markdown, {
		bullet: bulletOf(post),
		labelOf: (address) => labels.get(encodeBlanks(address)),
		hasBarTables: mayDiffer(post.dialect, "makesTablesOfBars"),
		shift: headingShift(post, range.start, markdown),
	}).trim();
	if (written === "") return { refusal: l10n.t("Nothing of this page can be kept as Markdown.") };
	return writeInto(post, range, {
		text: written,
		isBlocks: isBlocks(markdown.children.length, written),
		plan: plan ?? noDefinitions,
	});
}

const noDefinitions: PlannedDefinitions = { labels: [], lines: [], offset: 0, place: "in-list" };

function isBlocks(children: number, written: string): boolean {
	return children > 1 || /^(?:#{1,6} |[-*+>|] |\d+\. |`{3})/.test(written);
}

function bulletOf({ text, body }: Post): "-" | "*" | "+" {
	const list = body.blocks.find(
		({ kind, range }) => kind === "list" && /[-*+]/.test(text.charAt(range.start)),
	);
	const marker = list ? text.charAt(list.range.start) : "-";
	return marker === "*" || marker === "+" ? marker : "-";
}
