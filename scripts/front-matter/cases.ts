/** A front matter with what its writer meant and what engines made of it: one entry of `test/engines/front-matter.json`. */
export interface FrontMatterCase {
	readonly id: string;
	readonly kind: string;
	/** The whole post. */
	readonly text: string;
	readonly meant: Meant;
	/** By engine, a dialect's id. Only those whose word on this text says something are asked. */
	readonly engines: Readonly<Record<string, Verdict>>;
}

export interface Meant {
	readonly title?: string;
	/** A day, or `invalid` where none can be meant. */
	readonly date?: string;
	readonly tags?: readonly string[];
	/** Readers are not meant to see the post. */
	readonly hidden?: boolean;
}

export interface Verdict {
	readonly verdict: "takes" | "reads otherwise" | "leaves out" | "stops";
	readonly detail?: string;
}

/** What an engine's program answers for one post. */
export interface Answer {
	readonly stops?: string;
	/** It wrote no page. */
	readonly isMissing?: boolean;
	readonly title?: string | readonly string[];
	readonly date?: string;
	readonly tags?: readonly unknown[];
}

/** Where each engine keeps a post. */
export const postPaths: Readonly<Record<string, (id: string) => string>> = {
	jekyll: (id) => `_posts/2026-03-14-${id}.md`,
	hugo: (id) => `content/posts/${id}.md`,
	hexo: (id) => `source/_posts/${id}.md`,
	eleventy: (id) => `posts/${id}.md`,
	docusaurus: (id) => `blog/2026-03-14-${id}.md`,
	pelican: (id) => `content/${id}.md`,
};

/** What an answer says of what was meant. */
export function judge(meant: Meant, answer: Answer): Verdict {
	if (answer.stops !== undefined) return { verdict: "stops", detail: shorten(answer.stops) };
	if (answer.isMissing) return { verdict: meant.hidden ? "takes" : "leaves out" };
	const { title, date = "", tags = [] } = answer;
	const others: string[] = [];
	if (meant.hidden) others.push("shown");
	const shownTitle = typeof title === "string" ? title.trim() : title;
	if (meant.title !== undefined && shownTitle !== meant.title.trim())
		others.push(`title=${JSON.stringify(title)}`);
	// Of a date that none can mean, a day is made up.
	if (meant.date !== undefined && toDay(date) !== meant.date) others.push(`date=${date}`);
	if (
		meant.tags &&
		JSON.stringify(tags.map((tag) => (typeof tag === "object" ? tag : String(tag)))) !==
			JSON.stringify(meant.tags)
	)
		others.push(`tags=${JSON.stringify(tags)}`);
	if (others.length === 0) return { verdict: "takes" };
	return { verdict: "reads otherwise", detail: shorten(others.join(" ")) };
}

/** A day as engines show it, most with a time in UTC behind it. */
function toDay(date: string): string {
	if (/^\d{4}-\d\d-\d\d/.test(date)) return date.slice(0, 10);
	const time = Date.parse(`${date} UTC`);
	return Number.isNaN(time) ? date : new Date(time).toISOString().slice(0, 10);
}

function shorten(text: string): string {
	const line = text.replaceAll(/\s+/g, " ").replaceAll(/\/tmp\/[\w-]+\//g, "");
	return line.length > 120 ? `${line.slice(0, 120)}…` : line;
}

/** How a front matter is fenced and written; what dates, tags and keys mean is apart. */
export const syntaxKinds: ReadonlySet<string> = new Set(
	"title scalar,pelican header,toml,fence,key syntax,flow,tabs,json,multi-line,control char,CRLF,BOM,blank lines".split(
		",",
	),
);

/** Stands for a verdict that is still to be asked for. */
export const notAsked: Verdict = { verdict: "takes" };

/** What Recap is told of a post when its word is asked for. */
export function factsFor(engine: string, id: string) {
	const path = postPaths[engine]?.(id) ?? `${id}.md`;
	return { dialectId: engine, isPostByPath: true, path, today: "2026-11-28" };
}
