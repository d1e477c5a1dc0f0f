/** Whether two addresses differ in scheme, `www.`, a slash or an index page at the end, or a query that one of them lacks: to a reader, in nothing. */
export function isSamePage(one: string, other: string): boolean {
	const [first, second] = [readPage(one), readPage(other)];
	const isSameQuery = first.query === second.query || first.query === "" || second.query === "";
	return first.host === second.host && first.path === second.path && isSameQuery;
}

export function isFrontPage(address: string): boolean {
	return segmentsOf(readPage(address).path).length === 0;
}

/** Whether the first stands less deep below its site than the second. */
export function isShallower(one: string, other: string): boolean {
	return segmentsOf(readPage(one).path).length < segmentsOf(readPage(other).path).length;
}

/** Logins, questions for consent, checks for robots and pages that say sorry. */
const ASIDE_NAME =
	/^(?:log-?in|sign-?in|sign-?up|auth|authorize|oauth2?|sso|saml|consent|cookies?|captcha|challenge|sorry|error|errors|404|not-?found|geo|unsupported.*)(?:\.\w+)?$/i;
const ASIDE_HOST = /^(?:accounts?|auth|login|signin|sso|consent|id)\./i;
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;

/** Whether the way from an address leads to something that stands before the page, or to the reader's own language of it. */
export function leadsAside(from: string, to: string): boolean {
	const [before, after] = [new URL(from), new URL(to)];
	const [old, now] = [segmentsOf(before.pathname), segmentsOf(after.pathname)];
	const isNew = (segment: string) => !old.includes(segment);
	if (now.some((segment) => isNew(segment) && ASIDE_NAME.test(segment))) return true;
	if (before.host !== after.host && ASIDE_HOST.test(after.host)) return true;
	const language = now.findIndex((segment) => isNew(segment) && LANGUAGE.test(segment));
	return language >= 0 && now.filter((_, at) => at !== language).join("/") === old.join("/");
}

interface Page {
	readonly host: string;
	/** Without a slash at its end. */
	readonly path: string;
	readonly query: string;
}

function readPage(address: string): Page {
	const { host, pathname, search } = new URL(address);
	const path = pathname.replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, "/").replace(/(?<!\/)\/+$/, "");
	return { host: host.replace(/^www\./, ""), path: decoded(path), query: search };
}

function segmentsOf(path: string): string[] {
	return path.split("/").filter((segment) => segment !== "");
}

function decoded(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}
