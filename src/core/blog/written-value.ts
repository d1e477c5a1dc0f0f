import type { WrittenSetting } from "../dialects/site-places.ts";
import { type BlogFiles, pathIn, readText } from "./blog-files.ts";

/** What a site's configuration that is code says; undefined where it cannot be told. */
export async function writtenValue(
	files: Pick<BlogFiles, "read">,
	setting: WrittenSetting | undefined,
	siteFolder: string,
): Promise<string | undefined> {
	for (const name of setting?.files ?? []) {
		const value = setting?.pattern.exec((await readText(files, pathIn(siteFolder, name))) ?? "")?.[1];
		if (value !== undefined) return value;
	}
	return undefined;
}

/** The first that is there of the files that a setting may stand in, among a site's names. */
export async function settingText(
	{ files }: WrittenSetting,
	names: readonly string[],
	read: (name: string) => Promise<string | undefined>,
): Promise<string | undefined> {
	const name = files.find((known) => names.includes(known));
	return name === undefined ? undefined : read(name);
}
