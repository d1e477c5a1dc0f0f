import type { Dialect } from "./dialect.ts";

const readAsMdx = new WeakMap<Dialect, Dialect>();

/** The dialect as it reads a file of this name: some engines read `.mdx` with another reader than `.md`. */
export function dialectOfFile(dialect: Dialect, path: string | undefined): Dialect {
	const { markdownInMdx } = dialect;
	if (markdownInMdx === undefined || path === undefined || !/\.mdx$/i.test(path)) return dialect;
	let ofMdx = readAsMdx.get(dialect);
	if (ofMdx === undefined) {
		ofMdx = { ...dialect, markdown: markdownInMdx };
		readAsMdx.set(dialect, ofMdx);
	}
	return ofMdx;
}
