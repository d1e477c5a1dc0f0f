import { type BlogFiles, isBelow, pathIn, readText } from "../blog/blog-files.ts";
import { readDataFile } from "../blog/data-file.ts";
import { readSiteLanguage } from "../blog/site-language.ts";
import { writtenValue } from "../blog/written-value.ts";
import type { Dialect } from "../dialects/dialect.ts";
import type { Field } from "../front-matter/model.ts";
import { readPost } from "../post/read-post.ts";
import { type Habits, habitsOfTemplate } from "./habits.ts";
import type { SiteHabits } from "./plan.ts";
import { readShape } from "./post-shape.ts";

/** What a site's configuration says of new posts, and of the time zone they are dated in. */
export interface SiteLook extends Required<Pick<SiteHabits, "path" | "given">> {
	readonly timeZone: string | undefined;
	readonly language: string | undefined;
}

/** Reads the configuration of a dialect's site in `folder`. Never rejects: what cannot be read says nothing. */
export async function lookAtSite(files: BlogFiles, dialect: Dialect, folder: string): Promise<SiteLook> {
	const fields = await readConfig(files, dialect, folder);
	const { config, timeZoneSetting, inputSetting } = dialect.site ?? {};
	const fieldAt = (key: string | undefined) =>
		key === undefined ? undefined : fields.find((field) => field.key.toLowerCase() === key);
	const zone = fieldAt(config?.timeZone)?.value;
	return {
		timeZone:
			typeof zone === "string" && zone !== "" ? zone : await writtenValue(files, timeZoneSetting, folder),
		language: await readSiteLanguage(folder, await namesIn(files, folder), files),
		path:
			newPostPath(dialect, fieldAt(config?.newPostName)?.value) ??
			pathInInput(dialect, await writtenValue(files, inputSetting, folder)),
		given: givenKeys(fieldAt(config?.postDefaults), dialect),
	};
}

/** A folder that cannot be listed says nothing. */
async function namesIn(files: BlogFiles, folder: string): Promise<readonly string[]> {
	return ((await files.list(folder)) ?? []).map(({ name }) => name);
}

async function readConfig(files: BlogFiles, { site }: Dialect, folder: string): Promise<readonly Field[]> {
	for (const name of site?.config?.files ?? []) {
		const text = await readText(files, pathIn(folder, name));
		if (text !== undefined) return readDataFile(name, text);
	}
	return [];
}

/** What a template leaves to the engine. */
const open = "recap-left-open";

/** What the engine's own template for new posts in `folder` says; undefined where there is none. */
export async function lookAtTemplate(
	files: BlogFiles,
	dialect: Dialect,
	{ siteFolder, folder }: { readonly siteFolder: string; readonly folder: string },
): Promise<Habits | undefined> {
	const { templates = [], path = "" } = dialect.newPost ?? {};
	const inSite =
		folder === "" ? path : `${folder.slice(siteFolder === "" ? 0 : siteFolder.length + 1)}/post.md`;
	const [, section = ""] = inSite.split("/");
	for (const template of templates) {
		const text = await readText(files, pathIn(siteFolder, template.replace("{section}", section)));
		if (text === undefined) continue;
		const written = text.replace(/\{\{[^\n]*?\}\}/g, open);
		const shape = readShape(readPost(written, { path, dialectId: dialect.id }), path);
		return shape && habitsOfTemplate(shape, (source) => source.includes(open));
	}
	return undefined;
}

const tokens: Readonly<Record<string, string>> = {
	":year": "{year}",
	":month": "{month}",
	":day": "{day}",
	":title": "{slug}",
};

/** The engine's path with the configuration's name for files. Undefined for a name with parts that only the engine knows. */
function newPostPath({ newPost }: Dialect, name: unknown): string | undefined {
	if (!newPost || typeof name !== "string" || !name.includes(":title")) return undefined;
	const written = name.replace(/:[a-z_]+/g, (token) => tokens[token] ?? token);
	if (written.includes(":") || written.split(/[\\/]/).includes("..")) return undefined;
	return `${newPost.path.slice(0, newPost.path.lastIndexOf("/"))}/${written}`;
}

/** The engine's path below the folder that it reads. Undefined for one that would lead out of the site. */
function pathInInput({ newPost }: Dialect, input: string | undefined): string | undefined {
	const parts = (input ?? "").split(/[\\/]/).filter((part) => part !== "" && part !== ".");
	if (!newPost || parts.length === 0 || parts.includes("..") || /^[\\/]|:/.test(input ?? ""))
		return undefined;
	return `${parts.join("/")}/${newPost.path}`;
}

/** The keys that defaults give to posts in the engine's own folder. */
function givenKeys(defaults: Field | undefined, { newPost }: Dialect): readonly string[] {
	const items = defaults?.items ?? [];
	return items.flatMap(({ fields = [] }) => {
		const scope = fields.find(({ key }) => key === "scope")?.fields ?? [];
		const scopeValue = (name: string) => scope.find(({ key }) => key === name)?.value ?? "";
		const [type, path] = [scopeValue("type"), scopeValue("path")];
		const isPosts = type === "" || type === "posts";
		const isThere = typeof path === "string" && isBelow(newPost?.path ?? "", path.replace(/\/$/, ""));
		if (!isPosts || !isThere) return [];
		return (fields.find(({ key }) => key === "values")?.fields ?? []).map(({ key }) => key);
	});
}
