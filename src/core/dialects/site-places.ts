/** Where an engine's sites keep what posts refer to. Folders and files are named from the site's folder. */
export interface SitePlaces {
	/** Folders of posts, e.g. `_posts`: the folder they stand in is the site's. */
	readonly posts?: readonly string[];
	/** Folders whose files are served from `/`. */
	readonly served?: readonly string[];
	/** Where else a path from `/` may lead in the sources; `""` is the site's folder. */
	readonly alsoServed?: readonly string[];
	/** Posts are served from other addresses than their files suggest: a path relative to the file leads nowhere. */
	readonly movesPosts?: true;
	/** What has other files in the folders of posts published: without, only the posts are. */
	readonly postFilesSetting?: WrittenSetting;
	/** Each page is written into a folder of its own, and pictures stand where they stood below the folder that is read: only from its root is one found. */
	readonly pagesInFolders?: true;
	/** Where a first picture goes. */
	readonly newImages?: string;
	readonly layouts?: LayoutPlaces;
	/** Data files that list authors, without their endings (`yml`, `yaml`, `json`, `toml`). */
	readonly authors?: readonly string[];
	readonly config?: ConfigFiles;
	readonly templateSetting?: TemplateSetting;
	/** What switches the engine's tags off. */
	readonly tagsOffSetting?: WrittenSetting;
	/** Where the time zone's name stands. */
	readonly timeZoneSetting?: WrittenSetting;
	/** Where the code of the site's language stands. */
	readonly languageSetting?: WrittenSetting;
	/** Where the folder stands that the engine reads, where it is not the site's own. */
	readonly inputSetting?: WrittenSetting;
}

/** A value in configurations that are code, looked at as text and never run: the likeliest file first, the value in the pattern's first group. */
export interface WrittenSetting {
	readonly files: readonly string[];
	readonly pattern: RegExp;
}

export interface LayoutPlaces {
	readonly folder: string;
	/** A layout in a folder of its own is also known by its file's name alone. */
	readonly takesLastName?: true;
	/** The keys of the configuration by which a theme, which brings layouts of its own, is named. Where undefined, a theme can never be ruled out. */
	readonly themeKeys?: readonly string[];
}

/** Configurations that are data, the likeliest first; those that are code are never run. Keys in lower case. */
export interface ConfigFiles {
	readonly files: readonly string[];
	/** Where the site is, e.g. `https://example.org/blog`. */
	readonly address?: string;
	/** The key with the path on its host that the site stands at, alone or as an address' end, and how posts write it; the path itself without. */
	readonly base?: { readonly key: string; readonly written?: string };
	/** What ends an excerpt. */
	readonly excerptSeparator?: string;
	/** How many words an automatic excerpt has. */
	readonly excerptWords?: string;
	/** The time zone in which the engine shows and files posts, by the name IANA has for it. */
	readonly timeZone?: string;
	/** A list of values for many posts at once: each has a `scope` with a `type` and a `path`, and `values`. */
	readonly postDefaults?: string;
	/** How files of new posts are named: `:title`, `:year`, `:month` and `:day` are filled in. */
	readonly newPostName?: string;
	/** The mapping with a list `images`, whose first is the picture of shared posts. */
	readonly pictures?: string;
	/** Where the engine leaves raw HTML out unless told otherwise: what tells it. */
	readonly html?: HtmlSetting;
}

export interface HtmlSetting {
	/** The path, in lower case, of the key that is `true` where HTML is let through. */
	readonly key: readonly string[];
	/** Where more files of configuration may stand, some named after the first part of the key. */
	readonly folders: readonly string[];
	/** The key that names another reader of Markdown, with other habits. */
	readonly otherReader: { readonly key: readonly string[]; readonly unless: string };
}

/** What tells which template language runs over Markdown: the pattern's first group is the word; where the group is empty, it is not known. */
export interface TemplateSetting extends WrittenSetting {
	/** Where the file does not say. */
	readonly byItself: string;
}
