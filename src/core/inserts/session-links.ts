import * as l10n from "@vscode/l10n";
import type { Post } from "../post/post.ts";
import { isRefusal, type Refusal } from "../text/refusal.ts";
import { addressIn, addressKindOf, describeAddress } from "./offered-address.ts";
import { validateLink } from "./validate.ts";

/** What a session's addresses lead to, in the order in which events tell them. */
export const SESSION_LINK_ROLES = ["url", "slides", "video"] as const;

export type SessionLinkRole = (typeof SESSION_LINK_ROLES)[number];

/** A session's addresses by what they lead to. */
export type SessionLinks = Readonly<Partial<Record<SessionLinkRole, string>>>;

const LABELS: Readonly<Record<SessionLinkRole, RegExp>> = {
	url: /^(?:page|talk|session):?$/i,
	slides: /^(?:slides|deck):?$/i,
	video: /^(?:video|recording):?$/i,
};

const ADDRESS = /^[a-z][a-z\d+.-]*:\S|[/.]/i;
const SCHEME = /^(?:[a-z][a-z\d+.-]*:|\/\/|www\.)/i;

/**
 * Addresses typed one behind the other, by what they lead to: known places of slides and recordings and their files by themselves, any
 * other by the word before it ("slides https://…") or by its turn: the page, then slides, then the recording. `known` are there already.
 */
export function readSessionLinks(typed: string, known: SessionLinks = {}): SessionLinks | Refusal {
	const links: Partial<Record<SessionLinkRole, string>> = { ...known };
	let named: SessionLinkRole | undefined;
	for (const word of typed.split(/\s+/)) {
		const address = bare(word);
		if (address === "") continue;
		const label = labelled(address);
		if (label) {
			named = label;
			continue;
		}
		if (!ADDRESS.test(address))
			return { refusal: l10n.t('Write addresses alone, or "slides" and "video" before them.') };
		if (SESSION_LINK_ROLES.some((role) => links[role] === address)) continue;
		const roles: readonly SessionLinkRole[] = named ? [named] : rolesOf(address);
		const role = roles.find((free) => links[free] === undefined);
		if (!role)
			return {
				refusal: l10n.t("Leave an address out: a session has one page, one for slides and one video."),
			};
		links[role] = address;
		named = undefined;
	}
	return links;
}

/** Whether a word says what the address behind it leads to. */
export function isLinkLabel(word: string): boolean {
	return labelled(word) !== undefined;
}

export function isWebAddress(word: string): boolean {
	return addressIn(bare(word)) !== undefined;
}

function labelled(word: string): SessionLinkRole | undefined {
	return SESSION_LINK_ROLES.find((role) => LABELS[role].test(word));
}

/** What addresses that are typed lead to, in a few words; undefined where there is none yet. */
export function describeSessionLinks(typed: string, known: SessionLinks = {}): string | undefined {
	const links = readSessionLinks(typed, known);
	if (isRefusal(links)) return undefined;
	const words = SESSION_LINK_ROLES.flatMap((role) => {
		const address = links[role];
		return address === undefined || known[role] === address ? [] : [describe(role, address)];
	});
	return words.length === 0 ? undefined : words.join(" · ");
}

/** One sentence where a post can get no link to one of the addresses. */
export function validateSessionLinks(post: Post, links: SessionLinks): string | undefined {
	for (const role of SESSION_LINK_ROLES) {
		const problem = validateLink(post, role === "url" ? "page" : role, links[role] ?? "");
		if (problem !== undefined) return problem;
	}
	return undefined;
}

/** The address on the clipboard, where it says that it is what a session still lacks and the post does not have it yet. */
export function offeredSessionLink(clipboard: string, known: SessionLinks, post: Post): string {
	const address = addressIn(clipboard) ?? "";
	const kind = address === "" ? undefined : addressKindOf(address);
	if (kind !== "page" && kind !== "slides" && kind !== "video") return "";
	const isWanted = known[kind === "page" ? "url" : kind] === undefined;
	return isWanted && !post.text.includes(address) ? address : "";
}

function describe(role: SessionLinkRole, address: string): string {
	if (role === "url") return l10n.t("The session's page");
	const isKnown = addressKindOf(address) === role;
	return (isKnown ? describeAddress(address) : undefined) ?? WORDS[role]();
}

const WORDS = { slides: () => l10n.t("Slides"), video: () => l10n.t("A video") } as const;

/** An address without the brackets and commas it is pasted with. */
function bare(word: string): string {
	const inner = /^[(<[](.*)[)>\]][,;]?$/.exec(word)?.[1] ?? word;
	return inner.replace(/[,;]$/, "");
}

function rolesOf(address: string): readonly SessionLinkRole[] {
	const kind = addressKindOf(address);
	if (kind === "slides" || kind === "video") return [kind];
	return SCHEME.test(address) ? SESSION_LINK_ROLES : ["slides", "video"];
}
