import * as l10n from "@vscode/l10n";
import { mayDiffer } from "../dialects/markdown-differences.ts";
import type { PastedEdit } from "../inserts/pasted-edit.ts";
import type { Post } from "../post/post.ts";
import { type PlannedDefinitions, planDefinitions } from "../references/add-definitions.ts";
import { linkStyle } from "../references/link-style.ts";
import { isRefusal, type Refusal } from "../text/refusal.ts";
import type { TextRange } from "../text/text-range.ts";
import { headingShift } from "./heading-shift.ts";
import type { PageFacts, PageStyle, WrittenPage } from "./page.ts";
import { writeInto } from "./write-into.ts";

/** UTF-16 units of HTML: more would be a minute's work. */
export const mostHtml = 2_000_000;

/** One sentence where a page is too long to be pasted as Markdown. */
export function refuseHtml(html: string): Refusal | undefined {
	if (html.length <= mostHtml) return undefined;
	return { refusal: l10n.t("Copy a part of the page: more than {0} MB of HTML is too much at once.", 2) };
}

/** What is said of a page whose elements stand too deep inside each other. */
export function deepPage(): Refusal {
	return { refusal: l10n.t("Copy a part of the page: its elements stand too deep inside each other.") };
}

/** How a post is to write a page that is pasted into it, and the definitions that its links need. */
export interface PlannedPage {
	readonly style: PageStyle;
	readonly plan: PlannedDefinitions;
}

export function planPage(post: Post, range: TextRange, facts: PageFacts): PlannedPage | Refusal {
	const { addresses, highestHeading } = facts;
	const isReference = linkStyle(post) === "reference" && addresses.length > 0;
	const plan = isReference ? planDefinitions(post, addresses) : noDefinitions;
	if (isRefusal(plan)) return plan;
	const labels = addresses.flatMap(({ destination }, at): readonly (readonly [string, string])[] => {
		const label = plan.labels[at];
		return label === undefined ? [] : [[destination, label]];
	});
	return {
		plan,
		style: {
			bullet: bulletOf(post),
			labels: new Map(labels),
			hasBarTables: mayDiffer(post.dialect, "makesTablesOfBars"),
			shift: headingShift(post, range.start, highestHeading),
		},
	};
}

/** Puts a page, written as planned, in place of a range; in steps, as a long post is read once more. */
export function* pastePage(
	post: Post,
	range: TextRange,
	page: WrittenPage,
	plan: PlannedDefinitions,
): Generator<unknown, readonly PastedEdit[] | Refusal> {
	if (page.text === "") return { refusal: l10n.t("Nothing of this page can be kept as Markdown.") };
	return yield* writeInto(post, range, { ...page, plan });
}

const noDefinitions: PlannedDefinitions = { labels: [], lines: [], offset: 0, place: "in-list" };

function bulletOf({ text, body }: Post): "-" | "*" | "+" {
	const list = body.blocks.find(
		({ kind, range }) => kind === "list" && /[-*+]/.test(text.charAt(range.start)),
	);
	const marker = list ? text.charAt(list.range.start) : "-";
	return marker === "*" || marker === "+" ? marker : "-";
}
