import * as l10n from "@vscode/l10n";
import type { NewPostForm } from "../dialects/new-post-form.ts";
import { writeFrontMatter } from "../front-matter-tools/write/write-front-matter.ts";
import type { Snippet } from "../snippets/snippet.ts";
import { toEditorSnippet } from "../snippets/to-editor-snippet.ts";
import { toText } from "../snippets/to-text.ts";
import { oneLine } from "../text/inline-text.ts";
import { isRefusal, type Refusal } from "../text/refusal.ts";
import { bodyOf } from "./body.ts";
import { entriesFor } from "./entries.ts";
import { fillPath } from "./path-template.ts";
import type { NewPostPlan } from "./plan.ts";
import { shortenSlug, slugOf } from "./slug.ts";

/** A post to be written: its path from the blog's folder, its text, and its body once more as a snippet with its gaps. */
export interface NewPost {
	readonly path: string;
	readonly text: string;
	/** Where the body starts in the text. */
	readonly bodyStart: number;
	readonly bodySnippet: string;
}

/** What a new post of the engine and the blog is; one sentence where it cannot be made. */
export function newPost(plan: NewPostPlan): NewPost | Refusal {
	const { dialect, facts, now } = plan;
	const form = dialect.newPost;
	if (!form) return { refusal: l10n.t("Choose a blog engine: a new post is made by its rules.") };
	if (oneLine(facts.title) === "") return { refusal: l10n.t("Give the post a title.") };
	const slug = slugFor(plan, form);
	if (isRefusal(slug)) return slug;
	const { look, entries } = entriesFor(plan, form, slug.slug);
	const frontMatter = writeFrontMatter(entries, look);
	const body: Pick<Snippet, "body" | "place"> = { body: bodyOf(plan), place: "block" };
	const level = dialect.firstSessionLevel ?? 2;
	const start = `${frontMatter}\n`;
	return {
		path: fillPath(pathFor(plan, form), { day: now, slug: slug.slug }),
		text: `${start}${toText(body, { now, level })}\n`,
		bodyStart: start.length,
		bodySnippet: toEditorSnippet(body, { level }),
	};
}

/** The name of a new post in its path: the title's words, else the event's; refuses where neither has a letter that the engine takes. */
export function slugFor(
	{ facts, slug, habits, now }: NewPostPlan,
	form: NewPostForm,
): { readonly slug: string } | Refusal {
	const rule = habits?.slug === "ascii" ? "ascii" : form.slug;
	const names = [slug ?? "", facts.title, [facts.event, facts.edition].filter(Boolean).join(" ")];
	const [found] = names.map((name) => slugOf(name, rule)).filter((name) => name !== "");
	if (found === undefined)
		return { refusal: l10n.t("Give the file a name in letters a to z: the title has none.") };
	const { least = 1, most = longestSlug } = form.slugLength ?? {};
	const day = [now.year, now.month, now.day].map((part) => String(part).padStart(2, "0")).join("-");
	return { slug: shortenSlug(found.length < least ? `${found}-${day}` : found, most) };
}

/** File systems take 255 bytes of a name; a letter may have four. */
const longestSlug = 60;

/** By the folder that the writer chose, the blog's posts, the site's configuration, or the engine's rule, the first that tells. */
function pathFor({ habits, site }: NewPostPlan, form: NewPostForm): string {
	const below = (path: string) => (site.folder === "" ? path : `${site.folder}/${path}`);
	const usual = below(site.path ?? form.path);
	if (form.isMovedLater) return usual;
	const learnt = habits?.path ?? usual;
	if (site.chosen === undefined || learnt.startsWith(`${site.chosen}/`)) return learnt;
	return `${site.chosen}/${nameIn(learnt)}`;
}

/** The part of a template that is the post's own: its file, or its bundle's folder and file. */
function nameIn(template: string): string {
	const parts = template.split("/");
	return parts.slice(/\{slug\}/.test(parts.at(-1) ?? "") ? -1 : -2).join("/");
}
