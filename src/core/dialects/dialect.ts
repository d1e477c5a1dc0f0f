import type { DateFormat } from "../dates/date-format.ts";
import type { Flavour } from "../flavours/flavour.ts";
import type { FrontMatterFormat } from "../front-matter/format.ts";
import type { DateHabits } from "./date-habits.ts";
import type { ExcerptRule } from "./excerpt-rule.ts";
import type { FieldName } from "./field-name.ts";
import type { HeadingIdRecipe } from "./heading-ids.ts";
import type { ImageTag } from "./image-tags.ts";
import type { NewPostForm } from "./new-post-form.ts";
import type { PostLinkForm } from "./post-link.ts";
import type { PostPlace } from "./post-place.ts";
import type { SitePlaces } from "./site-places.ts";
import type { TemplateEngine } from "./template-engines.ts";
import type { ValueLimit } from "./value-limits.ts";
import type { ValueType } from "./value-types/index.ts";
import type { YamlFamily } from "./yaml-family.ts";

export type { FieldName } from "./field-name.ts";

/** Where a post is on its way to readers. Each dialect has those its engine knows. */
export type StageId = "draft" | "unpublished" | "scheduled" | "published";

/** A condition on one front-matter key; all given parts must hold. */
export interface KeyCondition {
	/** A key, or a path into mappings such as `taxonomies.tags`. */
	readonly key: string;
	/** Present (true) or absent (false). */
	readonly present?: boolean;
	/** The value, compared as the engine would (booleans and numbers typed, strings trimmed). */
	readonly equals?: string | number | boolean;
	/** The value as text, e.g. a layout's file name. */
	readonly matches?: RegExp;
	/** The date in it lies after `PostFacts.today`; never true where today is not known. */
	readonly isAfterToday?: true;
}

/** One stage: the first whose conditions all hold is the post's. */
export interface Stage {
	readonly id: StageId;
	/** For the status bar and the preview's mark, e.g. "draft, not yet in WordPress". */
	readonly label: string;
	readonly when: readonly KeyCondition[];
	/** Where the path must match, too, e.g. `/(^|\/)_drafts\//`. */
	readonly path?: RegExp;
	/** What the engine or the reader misses when it is absent at this stage. */
	readonly required: readonly FieldName[];
}

/** One sign; all given parts must hold. */
export interface Mark {
	/** Every one of these keys is there, whatever its value; paths into mappings are joined by dots. */
	readonly keys?: readonly string[];
	/** None of these keys is there. */
	readonly withoutKeys?: readonly string[];
	readonly condition?: KeyCondition;
	/** Matched against the path with forward slashes, e.g. `/(^|\/)_posts\//`. */
	readonly path?: RegExp;
	readonly format?: FrontMatterFormat;
	/** The closing fence is missing. */
	readonly isUnclosed?: true;
	/** The opening fence as written; `""` matches where there is none. */
	readonly opening?: RegExp;
	/** A file at the site's root, e.g. `_config.yml`. */
	readonly siteFile?: RegExp;
}

/** A sign of a dialect and how much it says: 1 a hint, 3 usual only there, 10 certain. */
export interface WeighedMark extends Mark {
	readonly weight: number;
}

/** What Recap knows of one key of an engine. */
export interface KnownKey {
	readonly types: readonly ValueType[];
	/** One sentence for completion and hover. */
	readonly about: string;
	/** The values the engine knows, where they are few. */
	readonly values?: readonly string[];
	/** The engine stops, or leaves the post out, at any value but `values`. */
	readonly refusesOtherValues?: true;
	/** The engine stops at an empty text, or leaves the post out. */
	readonly refusesEmptyText?: true;
	/** At a value of another type the engine loses this post alone. */
	readonly losesPostAtOthers?: true;
	/** Left empty, the key hides the post. */
	readonly hidesIfEmpty?: true;
	/** Whether the engine stops at a value of another type, truth for text among them, whatever it does with other keys. */
	readonly isStrict?: boolean;
	/** At any other value it leaves the post out. */
	readonly stopsAtOthers?: true;
	/** What the engine does where the key is missing; absent where it does nothing. */
	readonly byItself?: string;
	/** The part of a file's name (a group of `Dialect.fileName`) that stands in where the key is missing. */
	readonly fromFileName?: "date" | "slug";
	/** What it does where the file's name has nothing to offer either. */
	readonly withoutFileName?: string;
	/** `false` switches it off, whatever its type. */
	readonly takesFalse?: true;
	/** It stands before another key: `override:tags`. */
	readonly isPrefix?: true;
	/** The engine does nothing with it; sites that its documentation advises do. */
	readonly isSitesOwn?: true;
	/** The engine writes the value and never reads it from the file. */
	readonly isWrittenOnly?: true;
	/** Where this comes from, if more exact than the dialect's `docs`. */
	readonly docs?: string;
}

/** In which time zone an engine shows a date that has one of its own. */
export interface ZoneHabits {
	/** Where the site's configuration names none: that of the computer that builds it, which is nearly always a server's. */
	readonly withoutConfig: "UTC";
	/** No configuration changes it. */
	readonly isFixed?: true;
	/** Unquoted times without a zone that it takes for times of UTC, and not of the site. */
	readonly bareTimesAreUtc?: RegExp;
}

/** What an engine asks of the address that a post gives itself. */
export interface AddressForms {
	/** The placeholders it knows, without their colon; it stops at any other. */
	readonly placeholders?: readonly string[];
	/** It stops at an address that ends neither in `/` nor in a file's ending. */
	readonly needsEnding?: true;
	/** It stops at a backslash: the address of the post or its picture must be one of the web. */
	readonly refusesBackslashes?: true;
}

/** What hides front matter from an engine, where others look past it. */
export interface FenceLimits {
	/** Blanks before the opening fence, or before the brace of JSON, do not hide it. */
	readonly looksPastBlanks?: true;
	/** A byte order mark before the opening fence hides it. */
	readonly byteOrderMarkHides?: true;
	/** Blank lines before the opening fence hide it. */
	readonly blankLinesHide?: true;
	/** A single empty line, without a blank in it, does not hide it. */
	readonly oneEmptyLineShows?: true;
	/** Where lines end in a bare carriage return, as in old Mac files, the engine sees one line. */
	readonly bareReturnsHide?: true;
	/** A post without front matter is not published. */
	readonly isRequired?: true;
	/** The opening fences the engine takes. Any of the format's where undefined. */
	readonly opening?: RegExp;
	/** The closing fences the engine takes. Any of the format's where undefined. */
	readonly closing?: RegExp;
	/** A longer opening fence is closed by one as long. */
	readonly isClosedByItsLike?: true;
	/** The engine reads front matter that starts with its first key. */
	readonly isOpeningOptional?: true;
	/** A blank line ends the front matter as well. */
	readonly isClosingOptional?: true;
}

export interface TemplateHabits {
	readonly engines: readonly TemplateEngine[];
	/** The key by which a post chooses: `false`, or words among which its engine's is; other words are none. */
	readonly key: string;
	/** Only the site's configuration tells which engine it is. */
	readonly isSitesChoice?: true;
}

/** The hosts of videos that engines have players for. */
export type VideoHost = "youtube" | "vimeo";

/** A blog engine's front-matter vocabulary, as data. Adding one is one file and one line in `index.ts`. */
export interface Dialect {
	readonly id: string;
	readonly label: string;
	/** The documentation all of this comes from. */
	readonly docs: string;
	/** The usual one first. */
	readonly formats: readonly FrontMatterFormat[];
	/** The engine's own keys for a field, the usual one first; paths into mappings are joined by dots. */
	readonly keys: Readonly<Partial<Record<FieldName, readonly string[]>>>;
	/** The keys the engine itself documents, those of `keys` included. Themes and sites add their own. */
	readonly knownKeys: Readonly<Record<string, KnownKey>>;
	/** `Title` and `title` are one key. */
	readonly ignoresKeyCase?: true;
	/** In order; the last has no condition. */
	readonly stages: readonly Stage[];
	/** What tells this dialect from the others: the one with the greatest sum is the post's. */
	readonly marks: readonly WeighedMark[];
	/** What makes a text with front matter certainly a post, not a page of docs or a README: any of these. */
	readonly posts: readonly Mark[];
	/** Where its sites keep posts: a file there is one whatever its front matter says. */
	readonly places?: readonly PostPlace[];
	/** A post without front matter is as good as one with it, or has it in a form or file that Recap does not read. */
	readonly needsNoFrontMatter?: true;
	/** How Recap writes a date for the engine, best first; `any` where it takes nearly all. A test holds that the engine takes each. */
	readonly dateFormats: readonly DateFormat[];
	/** How the engine reads a date. Absent where that is left to sites and themes, or not known. */
	readonly dates?: DateHabits;
	/** A file's name, without its folders, that carries the date or slug; named groups `year`, `month`, `day`, `slug`. */
	readonly fileName?: RegExp;
	/** Absent where a date keeps the zone it is written in, or where that is not known. */
	readonly zoneHabits?: ZoneHabits;
	readonly fenceLimits?: FenceLimits;
	/** Front matter that it cannot read stops the whole site; else the post alone suffers. */
	readonly stopsAtBrokenPost?: true;
	/** The Markdown its posts are read as. Absent where it is not known: what any flavour reads otherwise is then left alone. */
	readonly markdown?: Flavour;
	/** What its posts that end in `.mdx` are read as, where that is another Markdown. */
	readonly markdownInMdx?: Flavour;
	/** The engine's Markdown (markdown-it without its rule `code`, MDX) takes indented lines for text; in CommonMark they are code. */
	readonly takesIndentedCodeForText?: true;
	/** The engine's Markdown (kramdown, PHP Markdown, Python-Markdown, pandoc) reads a title that holds the quotes it stands in; the first three show a `\` before them. */
	readonly takesQuotesInTitles?: true;
	/** The engine's Markdown (kramdown, PHP Markdown, Python-Markdown) takes a line that starts with `<br>` or another inline tag for text; in CommonMark it may start an HTML block. */
	readonly takesInlineTagsForText?: true;
	/** The engine's Markdown (PHP Markdown, Python-Markdown) takes `##Talks` for a heading. */
	readonly takesGluedHeadings?: true;
	/** Texts in quotes that the engine reads as it reads `true` and `false`. */
	readonly takesQuotedFlags?: RegExp;
	/** The engine reads a number other than 0 as true. */
	readonly takesNumbersForFlags?: true;
	/** Whatever is not false counts as true, where truth is wanted: only words that mean no are read otherwise than meant. */
	readonly takesAnythingForTrue?: true;
	/** Text that is no word for truth counts as false. */
	readonly takesOtherTextForFalse?: true;
	/** The engine stops at a title that is no text: a word for truth, nothing, or a list; it takes numbers and dates. */
	readonly refusesOtherTitles?: true;
	/** Keys of a header, in lower case, whose value is the text of their own line alone. */
	readonly singleLineKeys?: readonly string[];
	/** What other engines' keys with a value are called in this one's header, keys in lower case: `Draft: true` is `Status: draft`. `{value}` is that value. */
	readonly writtenOtherwise?: readonly {
		readonly key: string;
		readonly value: RegExp;
		readonly written: string;
	}[];
	/** The engine calls a post that has no title by the name of its file, its words with capitals. */
	readonly capitalisesFileName?: true;
	/** The engine writes `&#8211;` and the like into titles itself. */
	readonly writesEntities?: true;
	/** The YAML library the engine reads front matter with, where it is known. */
	readonly yaml?: YamlFamily;
	/** The TOML the engine reads; 1.1, which is read where this is absent, takes times without seconds and inline tables over several lines. */
	readonly toml?: "1.0";
	/** Tags and categories in one text have blanks between, not commas. */
	readonly partsListsAtBlanks?: true;
	/** What the engine makes of `go, rust` in a field that may be a list: parts at blanks, which keep their commas; parts at commas, which keep their blanks; or one. */
	readonly textLists?: Readonly<Partial<Record<FieldName, "at-blanks" | "at-bare-commas" | "whole">>>;
	/** Keys that are the engine's own: it stops where a post sets them. Paths into mappings are joined by dots. */
	readonly reservedKeys?: readonly string[];
	readonly addresses?: AddressForms;
	/** The line that keeps a post from being published, for engines in which others' `draft: true` does nothing. */
	readonly hidesBy?: { readonly key: string; readonly value: string };
	readonly valueLimits?: readonly ValueLimit[];
	/** A dash without a value in a list of tags does no harm. */
	readonly dropsEmptyItems?: true;
	/** Lists of tags in a list of tags are read as one list. */
	readonly flattensLists?: true;
	/** The engine stops at a known key whose value is of another type, truth for text and no value at all among them. */
	readonly refusesWrongTypes?: true;
	/** The engine asks for no key; a site's own schema does, and calls them what it likes. */
	readonly schemaIsSitesOwn?: true;
	/** How lists of posts get their excerpts; what most engines do where undefined. */
	readonly excerpt?: ExcerptRule;
	/** What runs over a post's text, code included, before its Markdown is read; the one it takes by itself first. */
	readonly templates?: TemplateHabits;
	/** It stops at an author who is not in the site's file of authors. */
	readonly refusesUnknownAuthors?: true;
	/** The engine's own tags that show a picture. */
	readonly imageTags?: readonly ImageTag[];
	/** It reads shortcodes in square brackets; in a post of another engine readers see them. */
	readonly readsShortcodes?: true;
	/** How the engine's own players are written, a block each; `{id}` and `{page}`, the address of its page, are the video's. */
	readonly players?: Readonly<Partial<Record<VideoHost, string>>>;
	readonly site?: SitePlaces;
	/** The engine takes the text of a post alone: its images have to be on the web already. */
	readonly takesTextAlone?: true;
	/** It makes the sizes that readers get of pictures by paths from the post, and wants large ones for that. */
	readonly sizesImagesBesidePosts?: true;
	/** How it makes the ids of headings, the usual way first, then those that sites choose. Absent where it makes none, or a plugin decides. */
	readonly headingIds?: readonly HeadingIdRecipe[];
	/** Its own ways to name other files of the blog. */
	readonly postLinks?: readonly PostLinkForm[];
	/** How a new post is made. Absent where there is no engine. */
	readonly newPost?: NewPostForm;
	/** A picture with its caption as the engine writes its own, a block; `{path}`, `{alt}` and `{caption}` are the picture's. */
	readonly figure?: string;
	/** The endings of files that may be posts, the usual one first. */
	readonly extensions: readonly string[];
	/** Files with other endings are no posts to the engine, wherever they stand: it copies them or leaves them out. */
	readonly takesNoOtherEndings?: true;
	/** Before the definitions of a post that has none yet. */
	readonly definitionIndentation?: string;
	/** The heading level of a post's first session; 2 where undefined. */
	readonly firstSessionLevel?: number;
}
