import type { ImageFile } from "./image-file.ts";
import type { LinkVerdicts } from "./link-verdict.ts";
import type { LinkedFile } from "./linked-file.ts";
import type { ScheduledTalks } from "./scheduled-talk.ts";
import type { FrontMatterSchema } from "./schema.ts";
import type { SiteFacts } from "./site-facts.ts";
import type { SiteMarkdown } from "./site-markdown.ts";

/** What is known of a post beside its text. All optional: without it the text speaks alone. */
export interface PostFacts {
	/** The path with forward slashes, best relative to the site's or workspace's folder: file-name dates and dialects show in it. */
	readonly path?: string;
	/** The dialect chosen by the writer; otherwise it is detected. */
	readonly dialectId?: string;
	/** True where the writer's setting `recap.posts` matches the path. */
	readonly isPostByPath?: boolean;
	/** What the writer's setting `recap.frontMatter.required` asks for beside the dialect: names of fields, or keys. */
	readonly requiredFields?: readonly string[];
	/** Names of files at the site's root, e.g. `_config.yml`. */
	readonly siteFiles?: readonly string[];
	/** What the site's configuration says of how bodies are read. */
	readonly siteMarkdown?: SiteMarkdown;
	/** The code of the language the site is in, as its configuration says, e.g. `de-DE`. */
	readonly siteLanguage?: string;
	/** The JSON Schema the workspace gives for front matter. */
	readonly schema?: FrontMatterSchema;
	/** Today as `YYYY-MM-DD`, for checks that need it: core has no clock. */
	readonly today?: string;
	/** The schedules that sessions of the blog's posts came from. */
	readonly schedules?: readonly ScheduledTalks[];
	/** The post's local images, by destination, as far as somebody looked. Those outside the workspace are absent. */
	readonly images?: ReadonlyMap<string, ImageFile>;
	/** Files of the blog that the post links to and that are not there, by link as written, as far as somebody looked. */
	readonly linkedFiles?: ReadonlyMap<string, LinkedFile>;
	/** What became of the addresses of the web that the post links to, where the writer asked. */
	readonly links?: LinkVerdicts;
	/** What the blog's other posts and files say about this one, once all were read. */
	readonly site?: SiteFacts;
	/** What the writer's setting `recap.images.maxSize` says, in kB; 0 for any size. */
	readonly largestImage?: number;
}
