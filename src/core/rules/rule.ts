import type { PostFacts } from "../facts/post-facts.ts";
import type { Post } from "../post/post.ts";
import type { TextEdit } from "../text/text-edit.ts";
import type { TextRange } from "../text/text-range.ts";

/** VS Code's four, the heaviest first. `error`: the engine would fail or the reader would see breakage. */
export type Severity = "error" | "warning" | "information" | "hint";

/** What a writer may give a rule: with `off`, it is not checked. */
export type RuleLevel = Severity | "off";

export const ruleLevels: readonly RuleLevel[] = ["error", "warning", "information", "hint", "off"];

export function isRuleLevel(value: unknown): value is RuleLevel {
	return ruleLevels.some((level) => level === value);
}

/** A change that mends the problem. Titles are imperative: "Quote the title". */
export interface Fix {
	readonly title: string;
	readonly edits: readonly TextEdit[];
	/**
	 * What is written has one possible meaning, and the fix writes it so that it is read: it may be applied unseen, with many others.
	 * Never what removes something, renumbers, chooses words for readers or guesses which of two things was meant.
	 */
	readonly isCertain?: boolean;
	/** An address that its host has told of, when it was asked: who asks hosts may have all of these written at once. */
	readonly isToldByHost?: boolean;
	/** A new name for the post's file, in its folder. Then there are no edits, and only the writer chooses it: links may lead to the old name. */
	readonly fileName?: string;
}

/** What an insert command asks the writer for. */
export type InsertKind = "slides" | "video" | "link" | "image" | "smaller-image" | "footnote" | "definition";

/** What a rule yields: one clear sentence that says what to do, at the right place. */
export interface Problem {
	readonly message: string;
	readonly range: TextRange;
	/** The likeliest first. A certain one stands alone. */
	readonly fixes?: readonly Fix[];
	/** Where this one weighs differently from the rule's default. A writer's own setting for the rule wins. */
	readonly severity?: Severity;
	/** `unnecessary` fades the text out, as VS Code does with unused code. */
	readonly tag?: "unnecessary";
	/** What only the writer can add, at the range's end: an editor offers to ask for it. */
	readonly insert?: InsertKind;
}

/** A problem and its mending: every `bad` is found; its first fix, if any, yields `good`; every `good` is clean of this rule. */
export interface RuleExample {
	readonly bad: string;
	readonly good?: string;
	readonly facts?: PostFacts;
}

/** One check. Its id is its file name, diagnostic code, setting key and docs page. It sees one post and asks it for fields, never for the dialect's id. */
export interface Rule {
	readonly id: string;
	/** The rule as a fact: "The event date is written as YYYY-MM-DD." */
	readonly summary: string;
	/** Why it matters to readers or to the engine. */
	readonly rationale: string;
	readonly defaultSeverity: Severity;
	/** It looks at the facts of a site: only with all posts read does it find anything. */
	readonly needsSite?: true;
	readonly examples: readonly RuleExample[];
	/** What looks alike and is right: the rule stays silent on each. */
	readonly clean?: readonly string[];
	/** Yields problems, and nothing now and then where it looks for long: others may have their turn then. */
	check(post: Post): Iterable<Problem | undefined>;
}

/** A problem with what the writer's settings make of it. */
export interface Finding {
	readonly ruleId: string;
	readonly severity: Severity;
	readonly message: string;
	readonly range: TextRange;
	readonly fixes: readonly Fix[];
	readonly tag: "unnecessary" | undefined;
	readonly insert?: InsertKind;
}
