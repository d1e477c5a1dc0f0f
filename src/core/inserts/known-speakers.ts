import type { Derived } from "../blog/derived.ts";
import type { Post } from "../post/post.ts";

/** Somebody who spoke in one of the blog's posts, and the page the posts link their name to. */
export interface KnownSpeaker {
	readonly name: string;
	readonly url: string | undefined;
}

/** Who spoke in each post. */
export const postSpeakers: Derived<readonly KnownSpeaker[]> = {
	id: "speakers",
	reads: "body",
	limit: 1_000,
	read: speakersIn,
};

/** The speakers of a post's sessions, as the post writes them. */
export function speakersIn(post: Post): readonly KnownSpeaker[] {
	return post.sessions.flatMap(({ speakers }) =>
		speakers.map(({ name, link }) => ({
			name,
			url: link !== undefined && /^https?:/i.test(link.destination) ? link.destination : undefined,
		})),
	);
}

/** Each name once, the most frequent first, with the link that was used last. */
export function rankSpeakers(found: readonly KnownSpeaker[]): readonly KnownSpeaker[] {
	const byName = new Map<string, { speaker: KnownSpeaker; count: number }>();
	for (const { name, url } of found) {
		const known = byName.get(comparable(name));
		const speaker = { name: known?.speaker.name ?? name, url: url ?? known?.speaker.url };
		byName.set(comparable(name), { speaker, count: (known?.count ?? 0) + 1 });
	}
	return [...byName.values()].sort((a, b) => b.count - a.count).map(({ speaker }) => speaker);
}

/** What a writer has typed of a list of names, with the last of them, still incomplete, set apart. */
export interface SpeakerCompletion {
	/** The names before it, with what joins them. */
	readonly before: string;
	/** Speakers whose name goes on from what is typed of it; all where nothing is. */
	readonly matches: readonly KnownSpeaker[];
}

const MOST_MATCHES = 20;

/** The known speakers that fit behind what is typed, such as `Ann Lee and B`. Accents need not be typed. */
export function completeSpeakers(typed: string, known: readonly KnownSpeaker[]): SpeakerCompletion {
	const before = /^.*(?:[,;]\s*(?:and\s+)?|\s(?:and|&)\s+)/s.exec(typed)?.[0] ?? "";
	const start = comparable(typed.slice(before.length));
	const taken = new Set(before.split(/(?:(?<!\s)\s+)?[,;]\s*|(?<!\s)\s+(?:and|&)\s+/).map(comparable));
	const fits = (name: string) => ` ${comparable(name)}`.includes(` ${start}`) && comparable(name) !== start;
	return {
		before,
		matches: known.filter(({ name }) => fits(name) && !taken.has(comparable(name))).slice(0, MOST_MATCHES),
	};
}

/** The pages of those names that are known to have one, by the name as written. */
export function linksOf(
	names: readonly string[],
	known: readonly KnownSpeaker[],
): ReadonlyMap<string, string> {
	const urls = new Map(
		known.flatMap(({ name, url }) => (url === undefined ? [] : [[comparable(name), url] as const])),
	);
	return new Map(
		names.flatMap((name) => {
			const url = urls.get(comparable(name));
			return url === undefined ? [] : [[name, url] as const];
		}),
	);
}

function comparable(name: string): string {
	return name.normalize("NFD").replace(/\p{M}/gu, "").trim().replace(/\s+/g, " ").toLowerCase();
}
