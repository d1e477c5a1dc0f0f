import { decodeSegments, type PathSegments, resolveSegments } from "../text/path-segments.ts";

/** An http or https address, as far as it tells files apart: the two schemes count as one, query and fragment as nothing. */
export interface WebAddress {
	/** Lower case, with its port. */
	readonly host: string;
	readonly segments: PathSegments;
}

/** Undefined where the text is no such address, or its path is none of a file. */
export function readWebAddress(text: string): WebAddress | undefined {
	const [, host, path = ""] = /^(?:https?:)?\/\/([^/?#\\]+)([^?#]*)/i.exec(text) ?? [];
	const decoded = decodeSegments(path);
	const segments = decoded && resolveSegments(decoded);
	return host && segments ? { host: host.toLowerCase(), segments } : undefined;
}
