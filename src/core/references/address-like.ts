/** What only an address starts with: a scheme, the site's root, a folder above, a place in the page, or what the engine fills in. */
const ADDRESS_START = /^<?(?:[a-z][a-z0-9+.-]*:\S|\/|\.\.?\/|#|www\.|\{\{|\{%)/i;

/** The endings of files that posts link to. */
export const FILE_ENDING =
	/\.(?:pdf|pptx?|key|odp|docx?|html?|md|markdown|mdx|txt|png|jpe?g|gif|webp|avif|heic|svg|mp[34]|webm|mov|zip)(?:[?#]\S*)?$/i;

/** A title as a definition or a link has it, and a list of attributes, behind the address. */
const TITLE = /[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\))$/;
const ATTRIBUTES = /[ \t]*\{[^{}]*\}$/;

/** So much of an address is looked at. */
const LONGEST = 500;

/** Whether a text can start nothing but an address. */
export function startsAsAddress(text: string): boolean {
	return ADDRESS_START.test(text);
}

/**
 * Whether a text is a path that starts with a bare word: `images/hall day 1.jpg`, `day one.md`. Prose with a slash in it,
 * "either/or with a friend", is none.
 */
export function looksLikePath(text: string): boolean {
	const written = text.slice(0, LONGEST).trim();
	const path = written.replace(ATTRIBUTES, "").replace(TITLE, "").replace(/^<|>$/g, "");
	if (path.length === 0 || /[<>"“”]|:\s/.test(path) || /\.\s/.test(path)) return false;
	return FILE_ENDING.test(path) || (/^[^\s/]+\/[^\s]*$/.test(path) && /^[\w%.~-]/.test(path));
}

/** The top-level domains that addresses in posts have: a folder's name seldom ends so. */
const DOMAINS =
	"com|org|net|edu|gov|info|io|dev|co|me|tv|be|de|fr|uk|jp|nl|eu|ch|at|it|es|pl|se|no|dk|fi|cz|br|cn|ru|ca|au|us|app|ai|blog|tech|events|wiki|fm|social|conf|page|live|cloud|systems|camp|space|eus|cat|kr|tw|nz|ie|pt|gr|hu|ro|ua|mx|ar|cl";
const HOST_AND_PATH = new RegExp(
	`^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.){1,4}(?:${DOMAINS})(?::\\d+)?[/?#]`,
	"i",
);
/** Without a path, only endings that no file has. */
const HOST_ALONE = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.){1,4}(?:com|org|net|edu|gov|info)$/i;

/** Whether an address starts with a host instead of its scheme: `youtu.be/abc`, `example.org`. */
export function startsWithHost(address: string): boolean {
	const start = address.slice(0, LONGEST);
	return HOST_AND_PATH.test(start) || HOST_ALONE.test(start);
}
