import type { SpeakerDraft } from "./session-draft.ts";

/** A title, and the speakers that stood behind it. */
export interface SpokenTitle {
	readonly title: string;
	readonly speakers: readonly SpeakerDraft[];
}

/** The Linux Foundation puts speakers into titles at sched.com, and pretalx does so in its calendar, behind the last dash. */
export function speakersInSummary(summary: string, producer: string | undefined): SpokenTitle {
	// A talk without speakers, whose own title may have a dash.
	if (summary.endsWith(" -")) return { title: summary.slice(0, -2), speakers: [] };
	const dash = Math.max(summary.lastIndexOf(" - "), summary.lastIndexOf(" – "));
	const title = summary.slice(0, Math.max(0, dash)).trim();
	const names = summary.slice(dash + 3).trim();
	if (dash < 0 || title === "") return { title: summary, speakers: [] };
	if (producer === "pretalx") return { title, speakers: splitNames(names) };
	const speakers = producer === "sched" ? namesWithCompanies(names) : [];
	return speakers.length > 0 ? { title, speakers } : { title: summary, speakers: [] };
}

const initial = /^["'“(]?[\p{Lu}\p{Lo}]/u;

const particle =
	/^(?:a[flv]|bin|d[aeio]|de[lnr]|dell?a|do[st]|el|ibn|l[ae]|op|'?t|te[nr]|v[ao]n|y|zu[mr]?|[(“"'].*)$/u;

/** Two to six words with capitals, but for those within a name: "Ann van der Lee", not "A guide to". */
function isFullName(text: string): boolean {
	const words = text.trim().split(/\s+/);
	return (
		words.length >= 2 &&
		words.length <= 6 &&
		initial.test(text.trim()) &&
		words.every((word) => initial.test(word) || particle.test(word)) &&
		!/[:|!?]/.test(text)
	);
}

const company = /(?<!\p{L})(?:SA|AG|SE|GmbH|Inc|LLC|Ltd|Cie|Co|Company|Sons|Partners|Group)\.?$/u;
const role =
	/(?<!\p{L})(?:C[A-Z]O|VP|founder|co-?founder|maintainer|engineer|director|fellow|president|chair|lead|manager|architect|officer|evangelist|advocate|contributor|developer|member|owner|professor)$/iu;

/** What stands behind an "&" and names no further speaker: the rest of a company's name, or of what the one before is there. */
function isNoName(text: string, org: string | undefined): boolean {
	return role.test(text.trim()) || (org === undefined && (company.test(text.trim()) || !isFullName(text)));
}

/** `Name, Company & Name, Company; Name & Name, Company`; empty where this is no such list. */
function namesWithCompanies(text: string): readonly SpeakerDraft[] {
	if (!text.includes(",") && !/[&;]/.test(text)) return [];
	const speakers: { name: string; org?: string }[] = [];
	for (const group of text.split(/;\s*/)) {
		// Names before the company that they share.
		let waiting: { name: string; org?: string }[] = [];
		for (const piece of group.split(/ & | and (?=[^,;]{1,60},)/)) {
			const [, name = piece, org] = /^([^,]*),\s*(.*)$/s.exec(piece) ?? [];
			const previous = speakers.at(-1);
			if (waiting.length === 0 && previous?.org && isNoName(name, org)) {
				// "Founder & CEO, Marks & Spencer" is one person's.
				previous.org = `${previous.org} & ${piece.trim()}`;
				continue;
			}
			const speaker = { name: name.trim(), ...(org && { org: org.trim() }) };
			waiting.push(speaker);
			speakers.push(speaker);
			if (!org) continue;
			for (const one of waiting) one.org ??= org.trim();
			waiting = [];
		}
	}
	const isList = speakers.some(({ org }) => org) && speakers.every(({ name }) => initial.test(name));
	return isList && speakers.slice(0, 1).every(({ name }) => isFullName(name)) ? speakers : [];
}

/** What follows a name after a comma and is no name. */
const title = /^(?:jr|sr|ii|iii|iv|md|m\.d|phd|ph\.d|esq|msc|bsc|mba|cissp)\.?$/i;

/** Names between commas; "Jr." and "MD" belong to the name before, and a comma in brackets parts no names. */
export function splitNames(text: string | undefined): readonly SpeakerDraft[] {
	const names: string[] = [];
	// A line of megabytes names nobody.
	for (const piece of partsOf((text ?? "").slice(0, 20_000))) {
		const last = names.pop();
		if (last !== undefined && title.test(piece)) names.push(`${last}, ${piece}`);
		else names.push(...(last === undefined ? [] : [last]), piece);
	}
	return names.filter((name) => name !== "").map((name) => ({ name }));
}

/** What stands between commas and semicolons, outside of brackets; a bracket alone is a letter like others. */
function partsOf(text: string): readonly string[] {
	return (text.match(/(?:[^,;()]|\((?:[^()]|\([^()]*\))*\)|[()])+/g) ?? []).map((part) => part.trim());
}

const speakerLine =
	/^\s*(?:speakers?|presenters?|von|vortragende[rn]?|referent(?:in|en)?)\s*:[ \t]*([^\n]{1,1000})(?:\n+|$)/i;

/** A description whose first line names the speakers, as Indico and symposion write it, and the rest of it. */
export function speakersInText(text: string): {
	readonly rest: string;
	readonly speakers: readonly SpeakerDraft[];
} {
	const found = speakerLine.exec(text);
	if (!found) return { rest: text, speakers: [] };
	return { rest: text.slice(found[0].length), speakers: splitAffiliated(found[1] ?? "") };
}

/** `A (Org), B (Org, Town)`. */
function splitAffiliated(text: string): readonly SpeakerDraft[] {
	return splitNames(text).map(({ name = "" }) => {
		const [, before = name, org] = /^(.*?)\s*\(((?:[^()]|\([^()]*\))*)\)\s*$/s.exec(name) ?? [];
		return { name: before, org };
	});
}
