import { dialects } from "../dialects/index.ts";
import { type BlogFiles, pathIn, readText } from "./blog-files.ts";

const settings = dialects.flatMap(({ site }) => site?.languageSetting ?? []);

/** The code of the language that the site in `folder`, whose root has these names, is in; undefined where its configuration does not say. */
export async function readSiteLanguage(
	folder: string,
	names: readonly string[],
	files: Pick<BlogFiles, "read">,
): Promise<string | undefined> {
	for (const { files: known, pattern } of settings) {
		const name = known.find((each) => names.includes(each));
		const text = name === undefined ? undefined : await readText(files, pathIn(folder, name));
		const language = text === undefined ? undefined : pattern.exec(text)?.[1];
		if (language !== undefined) return language;
	}
	return undefined;
}
