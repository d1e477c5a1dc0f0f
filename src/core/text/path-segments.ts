/** A path as its parts: folders, then the file. */
export type PathSegments = readonly string[];

/** Of a path with forward slashes; empty parts and "." mean nothing. Undefined where ".." leads out of the root. */
export function toSegments(path: string): PathSegments | undefined {
	return resolveSegments(path.split("/"));
}

export function resolveSegments(written: PathSegments): PathSegments | undefined {
	const segments: string[] = [];
	for (const segment of written) {
		if (segment === "..") {
			if (segments.pop() === undefined) return undefined;
		} else if (segment !== "" && segment !== ".") {
			segments.push(segment);
		}
	}
	return segments;
}

/**
 * The parts of an address' path, percent-decoded, not yet resolved. Undefined where a part could never be a file's name
 * everywhere: a slash that was encoded, a backslash, control characters, or dots with spaces, which Windows takes for "..".
 */
export function decodeSegments(encoded: string): PathSegments | undefined {
	const segments = encoded.split("/").map(decode);
	return segments.every(isSafe) ? segments : undefined;
}

/** As browsers do, a percent sign that starts no escape stands for itself. */
function decode(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}

function isSafe(segment: string): boolean {
	if (/^[. ]+$/.test(segment) && segment !== "." && segment !== "..") return false;
	return ![...segment].some(
		(character) => character === "/" || character === "\\" || /\p{Cc}/u.test(character),
	);
}

/** For a Markdown destination: letters of every script stay readable, all else but `-._~!*'@` is encoded. */
export function encodeSegments(segments: PathSegments): string {
	return segments.map(encode).join("/");
}

function encode(segment: string): string {
	return segment.replace(/[^\p{L}\p{M}\p{N}@]/gu, (character) => {
		if (/\p{Cs}/u.test(character)) return "%EF%BF%BD";
		return /[()]/.test(character)
			? `%${character.charCodeAt(0).toString(16)}`
			: encodeURIComponent(character);
	});
}

/** Whether `segments` lie in `folder`, at any depth. */
export function startsWithSegments(segments: PathSegments, folder: PathSegments): boolean {
	return segments.length > folder.length && folder.every((segment, index) => segments[index] === segment);
}
