import { dialects } from "../dialects/index.ts";
import type { ConfigFiles } from "../dialects/site-places.ts";
import type { SiteBase } from "../images/site-base.ts";
import { type BlogFiles, pathIn, readText } from "./blog-files.ts";
import { readDataFile } from "./data-file.ts";

const configs = dialects.flatMap(({ site }) => site?.config ?? []);

/** Where on its host the site in `folder` stands, whose root has these names; undefined for one that has a host of its own, or does not say. */
export async function readSiteBase(
	folder: string,
	names: readonly string[],
	files: Pick<BlogFiles, "read">,
): Promise<SiteBase | undefined> {
	for (const { files: known, base } of configs) {
		const name = known.find((each) => names.includes(each));
		if (name === undefined || base === undefined) continue;
		const text = await readText(files, pathIn(folder, name));
		const found = text === undefined ? undefined : baseIn(name, text, base);
		if (found) return found;
	}
	return undefined;
}

function baseIn(
	name: string,
	text: string,
	{ key, written }: NonNullable<ConfigFiles["base"]>,
): SiteBase | undefined {
	const value: unknown = readDataFile(name, text).find((field) => field.key.toLowerCase() === key)?.value;
	if (typeof value !== "string") return undefined;
	const path = value.trim().replace(/^https?:\/\/[^/]*/i, "");
	const segments = path.split("/").filter((segment) => segment !== "");
	if (
		segments.length === 0 ||
		segments.some((segment) => !/^[\w.~-]+$/.test(segment) || /^\.+$/.test(segment))
	)
		return undefined;
	const base = `/${segments.join("/")}`;
	return { path: base, written: written ?? base };
}
