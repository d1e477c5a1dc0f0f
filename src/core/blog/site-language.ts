import { dialects } from "../dialects/index.ts";
import { type BlogFiles, pathIn, readText } from "./blog-files.ts";
import { settingText } from "./written-value.ts";

const settings = dialects.flatMap(({ site }) => site?.languageSetting ?? []);

/** The code of the language that the site in `folder`, whose root has these names, is in; undefined where its configuration does not say. */
export async function readSiteLanguage(
	folder: string,
	names: readonly string[],
	files: Pick<BlogFiles, "read">,
): Promise<string | undefined> {
	for (const setting of settings) {
		const text = await settingText(setting, names, (name) => readText(files, pathIn(folder, name)));
		const language = setting.pattern.exec(text ?? "")?.[1];
		if (language !== undefined) return language;
	}
	return undefined;
}
