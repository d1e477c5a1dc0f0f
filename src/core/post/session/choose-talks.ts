import type { Evidence, Strength } from "./evidence.ts";
import type { OutlineEntry } from "./outline.ts";
import { isSessionPage } from "./session-page.ts";

const WEIGHT: Readonly<Record<Strength, number>> = { none: 0, weak: 1, medium: 2, strong: 3 };

/** So many parts with a video each are talks, whatever the words around them. */
const MANY = 4;

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
	const holding = new Set(outline.map(({ entry }) => entry.parent));
	for (const judged of outline) {
		if (judged.entry.kind !== undefined && !isLinkedTalk(judged, holding)) continue;
		const level = levels.get(judged.entry.level);
		if (level) level.push(judged);
		else levels.set(judged.entry.level, [judged]);
	}
	return [...levels.values()];
}

/**
 * An outline word as the whole title is a talk's all the same where it is a link, as in "[Community](https://…)", and a word for talks
 * where that link leads to one's page, and none stand below: "[Lightning talks](https://…/talks/lightning-talks)".
 */
function isLinkedTalk({ entry, evidence }: Judged, holding: ReadonlySet<OutlineEntry | undefined>): boolean {
	const { titleLink } = evidence;
	if (titleLink === undefined || entry.visible.text.trim() === "") return false;
	if (entry.kind === "talks") return isSessionPage(titleLink.destination) && !holding.has(entry);
	return entry.kind === "section";
}

function talksOf(group: readonly Judged[]): readonly Judged[] {
	const weights = group.map(({ evidence }) => WEIGHT[evidence.strength]);
	const linked = group.filter(({ evidence }) => evidence.titleLink !== undefined).length;
	const showing = weights.filter((weight) => weight >= WEIGHT.medium).length;
	const media = group.filter(({ evidence }) => evidence.hasMedia).length;
	const isTalkLevel = showing >= 2 && showing * 2 >= group.length;
	const isMediaLevel = media >= MANY && media * 2 >= group.length;
	const isNamedLevel = group.filter(({ evidence }) => evidence.speakers.length > 0).length * 2 > group.length;
	const spoken = group.filter(({ evidence }) => evidence.isSpokenOf).length;
	// Where most texts speak of a talk, what speaks of one is one.
	// "A. Streams", "B. Types": what is counted along with talks is one.
	const counted = group.filter(
		(judged, order) => isNumbered(judged) && (weights[order] ?? 0) >= WEIGHT.medium,
	);
	const isCountedLevel = isTalkLevel && counted.length >= MANY - 1 && counted.length * 2 > showing;
	const isSpokenLevel = spoken >= MANY && spoken * 4 >= group.length * 3;
	// Where titles are links, one without is not a talk by its looks alone.
	const needed = linked * 2 > group.length ? WEIGHT.medium : WEIGHT.weak;
	return group.filter((judged, order) => {
		const weight = weights[order] ?? 0;
		if (weight === WEIGHT.strong) return true;
		if (judged.entry.parent?.kind === "section" && weight < WEIGHT.medium) return false;
		if (isUnderTalks(judged.entry) || (isCountedLevel && isNumbered(judged))) return true;
		if (isMediaLevel && judged.evidence.hasMedia) return true;
		if (isSpokenLevel && judged.evidence.isSpokenOf && weight >= needed) return true;
		// Where titles name people, one that does not has to speak of a talk at least.
		if (isNamedLevel && weight < WEIGHT.medium && !mayBeTalk(judged)) return false;
		return isTalkLevel && weight >= needed;
	});
}

const NUMBER = /^(?:\p{Lu}|\d{1,2}|[IVX]{1,4}|[a-z])[.)]\s/u;

function isNumbered({ entry }: Judged): boolean {
	return NUMBER.test(entry.visible.text.trimStart());
}

/** Marks that names may stand behind: "Title, Ann", "Title (Acme)", "Title - mizchi". */
const NAMING_MARK = /[,，、:：(（/|–—@]|\s-\s/u;

function mayBeTalk({ entry, evidence }: Judged): boolean {
	return evidence.saysTalk || NAMING_MARK.test(entry.visible.text);
}

function isUnderTalks(entry: OutlineEntry): boolean {
	return entry.style === "heading" && entry.parent?.kind === "talks";
}

/** Of a talk in a talk's block only one stays: the outer where it names people and the inner ones do not, else the inner ones. */
function withoutNesting(talks: readonly Judged[]): readonly Judged[] {
	const judgedOf = new Map(talks.map((talk) => [talk.entry, talk]));
	const holding = new Set<Judged>();
	const holdingPeople = new Set<Judged>();
	for (const talk of talks) {
		for (const above of aboveOf(talk.entry)) {
			const outer = judgedOf.get(above);
			if (outer === undefined) continue;
			holding.add(outer);
			if (namesPeople(talk)) holdingPeople.add(outer);
		}
	}
	const dropped = (talk: Judged) => holding.has(talk) && (!namesPeople(talk) || holdingPeople.has(talk));
	const kept = new Set(talks.filter((talk) => !dropped(talk)).map(({ entry }) => entry));
	return talks.filter(({ entry }) => kept.has(entry) && !aboveOf(entry).some((above) => kept.has(above)));
}

/** The entries an entry stands under, the nearest first: seven at most. */
function aboveOf({ parent }: OutlineEntry): readonly OutlineEntry[] {
	return parent === undefined ? [] : [parent, ...aboveOf(parent)];
}

function namesPeople({ evidence }: Judged): boolean {
	return evidence.strength === "strong" && evidence.speakers.length > 0;
}
