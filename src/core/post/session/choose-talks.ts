import type { Evidence, Strength } from "./evidence.ts";
import type { OutlineEntry } from "./outline.ts";

const WEIGHT: Readonly<Record<Strength, number>> = { none: 0, weak: 1, medium: 2, strong: 3 };

export interface Judged {
	readonly entry: OutlineEntry;
	readonly evidence: Evidence;
}

/**
 * Which outline entries are talks. Writers give all talks of a post one level and one look, so a level is judged as a whole:
 * where at least two entries, and half of them, show a talk, the rest that goes along is taken too.
 */
export function chooseTalks(outline: readonly Judged[]): readonly Judged[] {
	const chosen = new Set<Judged>();
	for (const group of byLevel(outline)) for (const talk of talksOf(group)) chosen.add(talk);
	return withoutNesting(outline.filter((judged) => chosen.has(judged)));
}

/** Entries that could be talks, level by level. */
function byLevel(outline: readonly Judged[]): readonly (readonly Judged[])[] {
	const levels = new Map<number, Judged[]>();
	for (const judged of outline) {
		if (judged.entry.kind !== undefined && !isLinkedTalk(judged)) continue;
		const level = levels.get(judged.entry.level);
		if (level) level.push(judged);
		else levels.set(judged.entry.level, [judged]);
	}
	return [...levels.values()];
}

/** "unless they hold a linked title": a heading such as "[Lunch](https://…/talks/lunch)" leads to a talk's page. */
function isLinkedTalk({ evidence }: Judged): boolean {
	return evidence.titleLink !== undefined && evidence.strength === "strong";
}

function talksOf(group: readonly Judged[]): readonly Judged[] {
	const weights = group.map(({ evidence }) => WEIGHT[evidence.strength]);
	const linked = group.filter(({ evidence }) => evidence.titleLink !== undefined).length;
	const showing = weights.filter((weight) => weight >= WEIGHT.medium).length;
	const isTalkLevel = showing >= 2 && showing * 2 >= group.length;
	// Where titles are links, one without is not a talk by its looks alone.
	const needed = linked * 2 > group.length ? WEIGHT.medium : WEIGHT.weak;
	return group.filter((judged, order) => {
		const weight = weights[order] ?? 0;
		if (weight === WEIGHT.strong) return true;
		if (isUnderTalks(judged.entry)) return true;
		return isTalkLevel && weight >= needed;
	});
}

function isUnderTalks(entry: OutlineEntry): boolean {
	return entry.parent?.kind === "talks";
}

/** Of a talk in a talk's block only one stays: the outer where it is sure by itself, else the inner ones. */
function withoutNesting(talks: readonly Judged[]): readonly Judged[] {
	const inner = new Map<OutlineEntry, number>();
	const entries = new Set(talks.map(({ entry }) => entry));
	for (const { entry } of talks) {
		for (let above = entry.parent; above; above = above.parent) {
			if (entries.has(above)) inner.set(above, (inner.get(above) ?? 0) + 1);
		}
	}
	const isSure = ({ entry, evidence }: Judged) =>
		evidence.strength === "strong" &&
		(entry.parts.speakers.length > 0 ||
			evidence.speakersBelow.length > 0 ||
			evidence.titleLink !== undefined);
	const outer = new Set<OutlineEntry>();
	const result: Judged[] = [];
	for (const talk of talks) {
		let isInside = false;
		for (let above = talk.entry.parent; above && !isInside; above = above.parent) isInside = outer.has(above);
		if (isInside) continue;
		if ((inner.get(talk.entry) ?? 0) > 0 && !isSure(talk)) continue;
		if ((inner.get(talk.entry) ?? 0) > 0) outer.add(talk.entry);
		result.push(talk);
	}
	return result;
}
