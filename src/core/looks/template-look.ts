import * as l10n from "@vscode/l10n";
import type { Refusal } from "../text/refusal.ts";
import { linkGap, row, speakersGap } from "./default-look.ts";
import { groupMarks } from "./group-marks.ts";
import { type LinkStyle, type Look, type Piece, partsIn, type Row } from "./look.ts";
import type { SessionWords } from "./words.ts";

/** What a session's template may name. */
const TEMPLATE_NAMES = ["title", "url", "speakers", "slides", "video", "time", "room"] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

const PLACEHOLDER = /\{([a-z]+)\}/gi;
const HEADING = /^#{1,6}[ \t]+/;

/** Whether a template has a placeholder. */
export function namesPlaceholder(template: string, name: TemplateName): boolean {
	return template.includes(`{${name}}`);
}

/** How a template's links and words are written, and how deep its heading is; its own level where undefined. */
export interface TemplateHabits {
	readonly link: LinkStyle;
	readonly words: SessionWords;
	readonly level: number | undefined;
}

/** The look that a template such as `## {title} ({speakers})` describes. */
export function templateLook(template: string, habits: TemplateHabits): Look | Refusal {
	const unknown = [...template.matchAll(PLACEHOLDER)].find(([, name = ""]) => !isTemplateName(name));
	if (unknown) {
		const names = TEMPLATE_NAMES.map((name) => `{${name}}`).join(", ");
		return { refusal: l10n.t("Take {0} out of recap.session.template: it knows {1}.", unknown[0], names) };
	}
	if (!namesPlaceholder(template, "title")) {
		return { refusal: l10n.t("Put {title} into recap.session.template: a session needs its title.") };
	}
	const hasOwnLink = namesPlaceholder(template, "url");
	const rows: Row[] = [];
	let blankLinesBefore = 0;
	for (const line of template.trim().split(/\r\n|\r|\n/)) {
		if (line.trim() === "") {
			blankLinesBefore = 1;
			continue;
		}
		rows.push({ ...toRow(line, habits, hasOwnLink), blankLinesBefore });
		blankLinesBefore = 0;
	}
	return {
		style: rows.some(({ prefix }) => HEADING.test(prefix)) ? "heading" : "bold",
		level: habits.level,
		blankLinesAbove: 1,
		rows: [...withLabels(rows), row("notes", [])],
	};
}

function toRow(line: string, habits: TemplateHabits, hasOwnLink: boolean): Row {
	const marks = HEADING.exec(line)?.[0] ?? "";
	const prefix = marks !== "" && habits.level !== undefined ? `${"#".repeat(habits.level)} ` : marks;
	const written = line.slice(marks.length).trimEnd();
	const parts = written.split(PLACEHOLDER);
	const pieces = parts.map((part, order) =>
		order % 2 === 1 && isTemplateName(part) ? toPiece(part, habits, hasOwnLink) : part,
	);
	const kind = parts.includes("title") ? "title" : "line";
	return { kind, blankLinesBefore: 0, prefix, pieces: groupMarks(pieces), lineBreak: "" };
}

function toPiece(name: TemplateName, { link, words }: TemplateHabits, hasOwnLink: boolean): Piece {
	switch (name) {
		case "title":
			return hasOwnLink
				? { kind: "title" }
				: { ...linkGap("page", link, [{ kind: "title" }]), isTitle: true };
		case "url":
			return linkGap("page", link, []);
		case "speakers":
			return speakersGap(words, link);
		case "slides":
		case "video":
			return linkGap(name, link, []);
		default:
			return { kind: name };
	}
}

/** "Links:" above lines of links goes with them. */
function withLabels(rows: readonly Row[]): readonly Row[] {
	return rows.map((each, order) => {
		const below = rows[order + 1];
		const says = each.pieces.length === 1 ? each.pieces[0] : undefined;
		const isLabel = typeof says === "string" && /[:：][*_]{0,3}$/.test(says.trimEnd());
		const isAbove = below?.kind === "line" && partsIn(below.pieces).size > 0;
		return isLabel && isAbove ? { ...each, kind: "label" as const } : each;
	});
}

function isTemplateName(name: string): name is TemplateName {
	return TEMPLATE_NAMES.some((known) => known === name);
}
