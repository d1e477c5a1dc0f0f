import { dialects } from "../dialects/index.ts";
import type { HtmlSetting, TemplateSetting } from "../dialects/site-places.ts";
import type { SiteMarkdown } from "../facts/site-markdown.ts";
import type { Field } from "../front-matter/model.ts";
import { type BlogFiles, pathIn, readText } from "./blog-files.ts";
import { readDataFile } from "./data-file.ts";
import { settingText } from "./written-value.ts";

const sites = dialects.flatMap(({ site }) => site ?? []);

/**
 * Reads what the configuration of the site in `folder`, whose root has these names, says of Markdown. Configurations that are code are looked
 * at as text, never run. Undefined where none says anything.
 */
export async function readSiteMarkdown(
	folder: string,
	names: readonly string[],
	files: Pick<BlogFiles, "list" | "read">,
): Promise<SiteMarkdown | undefined> {
	if (names.length === 0) return undefined;
	const below: Below = {
		list: async (name) => (await files.list(pathIn(folder, name)))?.map((entry) => entry.name) ?? [],
		read: (name) => readText(files, pathIn(folder, name)),
	};
	const said = await Promise.all(sites.map((site) => readSettings(site, names, below)));
	// Where several engines have a configuration, the first that tells a thing.
	const all: SiteMarkdown = Object.assign({}, ...said.reverse());
	return Object.keys(all).length > 0 ? all : undefined;
}

/** What the configuration of one engine says. */
async function readSettings(
	{ config, templateSetting, tagsOffSetting }: (typeof sites)[number],
	names: readonly string[],
	below: Below,
): Promise<SiteMarkdown> {
	const html = config?.html && (await readHtmlSetting(config.html, config.files, names, below));
	const templates = templateSetting && (await readTemplateSetting(templateSetting, names, below));
	const tagsOff = tagsOffSetting && (await settingText(tagsOffSetting, names, below.read));
	return {
		...(html !== undefined && { keepsHtml: html }),
		...(templates !== undefined && { templates }),
		...(tagsOff !== undefined && tagsOffSetting?.pattern.test(tagsOff) && { isWithoutTags: true }),
	};
}

/** The files below the site's folder. */
interface Below {
	list(folder: string): Promise<readonly string[]>;
	read(name: string): Promise<string | undefined>;
}

/** Whether a path is one of the files that are read beside those at the site's root. */
export function isMarkdownConfig(path: string): boolean {
	return sites.some(({ config }) =>
		config?.html?.folders.some((folder) => `/${path}`.includes(`/${folder}/`)),
	);
}

/** True where any of the files lets HTML through; undefined where there is none, or another reader of Markdown may be at work. */
async function readHtmlSetting(
	{ key, folders, otherReader }: HtmlSetting,
	configFiles: readonly string[],
	names: readonly string[],
	{ list, read }: Below,
): Promise<boolean | undefined> {
	const [first = ""] = key;
	const whole = configFiles.find((name) => names.includes(name));
	const partFiles = configFiles.map((name) => name.replace(/^[^.]+/, first));
	const inFolders = await Promise.all(
		folders.map(async (folder) =>
			(await list(folder))
				.filter((name) => configFiles.includes(name) || partFiles.includes(name))
				.map((name) => `${folder}/${name}`),
		),
	);
	const texts = await Promise.all(
		[...(whole === undefined ? [] : [whole]), ...inFolders.flat()].map(
			async (name) => [name, await read(name)] as const,
		),
	);
	let isKept: boolean | undefined;
	for (const [name, text] of texts) {
		// Too long, or gone meanwhile.
		if (text === undefined) return undefined;
		const fields = readDataFile(name, text);
		// A file of its own has the entries of the mapping it is named after.
		const at = (path: readonly string[]) =>
			valueAt(fields, partFiles.some((part) => name.endsWith(`/${part}`)) ? path.slice(1) : path);
		const reader = at(otherReader.key);
		if (reader !== undefined && reader !== otherReader.unless) return undefined;
		isKept = (isKept ?? false) || at(key) === true;
	}
	return isKept;
}

/** The engine does not mind the case of its keys. */
function valueAt(fields: readonly Field[], [first, ...rest]: readonly string[]): unknown {
	const field = fields.find(({ key }) => key.toLowerCase() === first);
	if (!field || rest.length === 0) return field?.value;
	return valueAt(field.fields ?? [], rest);
}

async function readTemplateSetting(
	setting: TemplateSetting,
	names: readonly string[],
	{ read }: Below,
): Promise<string | undefined> {
	const text = await settingText(setting, names, read);
	if (text === undefined) return undefined;
	const set = setting.pattern.exec(text);
	return set ? set[1] : setting.byItself;
}
