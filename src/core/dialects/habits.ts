import type { TemplateEngine } from "./template-engines.ts";

/** In which time zone an engine shows a date that has one of its own. */
export interface ZoneHabits {
	/** Where the site's configuration names none: that of the computer that builds it, which is nearly always a server's. */
	readonly withoutConfig: "UTC";
	/** No configuration changes it. */
	readonly isFixed?: true;
	/** Unquoted times without a zone that it takes for times of UTC, and not of the site. */
	readonly bareTimesAreUtc?: RegExp;
}

/** What an engine reads where it wants truth, and finds neither `true` nor `false`. */
export interface TruthHabits {
	/** Texts in quotes that it reads as it reads those. */
	readonly quoted?: RegExp;
	/** A number other than 0 is true; `yaml`: not where TOML or JSON have it. */
	readonly numbers?: true | "yaml";
	/** What all else counts as: words that mean it are read as meant. */
	readonly others?: "true" | "false";
}

/** What an engine asks of the address that a post gives itself. */
export interface AddressForms {
	/** The placeholders it knows, without their colon; it stops at any other. */
	readonly placeholders?: readonly string[];
	/** It stops at an address that ends neither in `/` nor in a file's ending. */
	readonly needsEnding?: true;
	/** Keys whose values it runs as templates: it stops at one that is not closed. */
	readonly templates?: readonly string[];
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
	/** A comment behind the opening dashes does not hide them. */
	readonly takesComments?: true;
	/** Of a word behind the opening dashes the engine makes a format, and stops where it does not know it. */
	readonly stopsAtUnknownFormats?: true;
	/** Without a closing fence the whole file is front matter. */
	readonly readsToEnd?: true;
	/** A longer opening fence is closed by one as long. */
	readonly isClosedByItsLike?: true;
	/** The engine reads front matter that starts with its first key. */
	readonly isOpeningOptional?: true;
	/** It puts braces around JSON itself. */
	readonly addsBraces?: true;
	/** A blank line ends the front matter as well. */
	readonly isClosingOptional?: true;
}

export interface TemplateHabits {
	readonly engines: readonly TemplateEngine[];
	/** The key by which a post chooses: `false`, or words among which its engine's is; other words are none. */
	readonly key?: string;
	/** The key by which `true` switches all of them off. */
	readonly offKey?: string;
	/** Only the site's configuration tells which engine it is. */
	readonly isSitesChoice?: true;
}

/** The hosts of videos that engines have players for. */
export type VideoHost = "youtube" | "vimeo";
