import { dialects } from "../dialects/index.ts";
import type { BlogFiles } from "./blog-files.ts";
import { writtenValue } from "./written-value.ts";

/**
 * The ids of the engines that, with the configuration in `folder`, whose root has these names, publish nothing but posts from their folders
 * of posts: pictures beside them are not there for readers. Which of them builds the site, each post's dialect tells.
 */
export async function readPostsOnly(
	folder: string,
	names: readonly string[],
	files: Pick<BlogFiles, "read">,
): Promise<ReadonlySet<string>> {
	const ids = await Promise.all(
		dialects.map(async ({ id, site }) => {
			const setting = site?.postFilesSetting;
			if (!setting?.files.some((name) => names.includes(name))) return [];
			return (await writtenValue(files, setting, folder)) === undefined ? [id] : [];
		}),
	);
	return new Set(ids.flat());
}
