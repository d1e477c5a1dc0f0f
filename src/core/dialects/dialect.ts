import type { DateFormat } from "../dates/date-format.ts";
import type { Flavour } from "../flavours/flavour.ts";
import type { FrontMatterFormat } from "../front-matter/format.ts";
import type { DateHabits } from "./date-habits.ts";
import type { ExcerptRule } from "./excerpt-rule.ts";
import type { Fate } from "./fate.ts";
import type { FieldName } from "./field-name.ts";
import type {
	AddressForms,
	FenceLimits,
	TemplateHabits,
	TruthHabits,
	VideoHost,
	ZoneHabits,
} from "./habits.ts";
import type { HeadingIdRecipe } from "./heading-ids.ts";
import type { ImageTag } from "./image-tags.ts";
import type { KnownKey } from "./key-facts.ts";
import type { NewPostForm } from "./new-post-form.ts";
import type { PostLinkForm } from "./post-link.ts";
import type { PostPlace } from "./post-place.ts";
import type { Sign, WeighedSign } from "./sign.ts";
import type { SitePlaces } from "./site-places.ts";
import type { Stage } from "./stages.ts";
import type { ValueLimit } from "./value-limits.ts";
import type { YamlFamily } from "./yaml-family.ts";

export type { FieldName } from "./field-name.ts";
export type { AddressForms, FenceLimits, TemplateHabits, VideoHost, ZoneHabits } from "./habits.ts";
export type { KnownKey } from "./key-facts.ts";
export type { Sign, WeighedSign } from "./sign.ts";
export type { KeyCondition, Stage, StageId } from "./stages.ts";

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
	readonly signs: readonly WeighedSign[];
	/** What makes a text with front matter certainly a post, not a page of docs or a README: any of these. */
	readonly posts: readonly Sign[];
	/** Where its sites keep posts: a file there is one whatever its front matter says. */
	readonly places?: readonly PostPlace[];
	/** A post without front matter is as good as one with it, or has it in a form or file that Recap does not read. */
	readonly needsNoFrontMatter?: true;
	/** How Recap writes a date for the engine, best first; `any` where it takes nearly all. A test holds that the engine takes each. */
	readonly dateFormats: readonly DateFormat[];
	/** `3/14/2026` and `3-14-2026` are the 14th of March, as its documents say. */
	readonly readsMonthFirst?: true;
	/** Words that stand for a day, in small letters, where it is not known how its parser reads others. */
	readonly dateWords?: readonly string[];
	/** Keys of pages that list posts. */
	readonly listKeys?: readonly string[];
	/** Endings of files that become others under their name: `notes.qmd` is `notes.pdf` on the site. */
	readonly renderedFrom?: readonly string[];
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
	/** What the engine reads as `true` and `false` beside these. */
	readonly truth?: TruthHabits;
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
	/** What a tag is made of where it is more than a text: all of these keys. */
	readonly tagKeys?: readonly string[];
	/** Lists of tags in a list of tags are read as one list. */
	readonly flattensLists?: true;
	/** At a known key whose value is of another type, truth for text and no value at all among them; the engine goes on where it is absent. */
	readonly atOtherTypes?: Fate;
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
	/** An address alone on its line is shown as a player or a card, not as a link. */
	readonly showsLoneAddresses?: true;
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
