import * as l10n from "@vscode/l10n";
import { checkPost } from "../check/check-post.ts";
import type { Stage } from "../dialects/dialect.ts";
import type { FrontMatter } from "../front-matter/model.ts";
import type { Post } from "../post/post.ts";
import { duplicateKey } from "../rules/duplicate-key.ts";
import { frontMatterFence } from "../rules/front-matter-fence.ts";
import { frontMatterStart } from "../rules/front-matter-start.ts";
import { frontMatterSyntax } from "../rules/front-matter-syntax.ts";
import { nextLineStart } from "../text/line-bounds.ts";
import { textRange } from "../text/text-range.ts";

/** Front matter that the post's engine cannot read. */
export interface UnreadFrontMatter {
	/** What the engine makes of it, and how to mend that: the words of the finding. */
	readonly message: string;
	/** The engine does not see it, so that readers do. */
	readonly isShownAsText: boolean;
}

/** What an engine cannot read, and what it does not see. */
const rules = [frontMatterSyntax, duplicateKey, frontMatterFence, frontMatterStart];
const unseen: ReadonlySet<string> = new Set([frontMatterFence.id, frontMatterStart.id]);

/** The answer is asked for at every key, and most keys change no front matter. */
let last: { readonly asked: string; readonly answer: UnreadFrontMatter | undefined } | undefined;

/** Why a post's engine reads none of its front matter; undefined where it does, and for texts that are no posts. */
export function unreadFrontMatter(post: Post): UnreadFrontMatter | undefined {
	const { text, facts, dialect, frontMatter, isPost } = post;
	if (!isPost) return undefined;
	const asked = `${dialect.id} ${facts.path} ${text.slice(0, nextLineStart(text, frontMatter.range.end))}`;
	if (last?.asked === asked) return last.answer;
	const answer = ask(post);
	last = { asked, answer };
	return answer;
}

function ask(post: Post): UnreadFrontMatter | undefined {
	const finding = checkPost(post, {}, rules).find(({ severity }) => severity === "error");
	if (!finding) return undefined;
	const { dialect, frontMatter } = post;
	const isShownAsText = unseen.has(finding.ruleId) && !dialect.stopsAtBrokenPost;
	if (frontMatter.state === "absent") return { message: finding.message, isShownAsText: false };
	if (dialect.stopsAtBrokenPost) return { message: finding.message, isShownAsText };
	const message = isShownAsText
		? l10n.t("{0} shows this front matter as text. {1}", dialect.label, finding.message)
		: l10n.t("{0} reads nothing of this front matter. {1}", dialect.label, finding.message);
	return { message, isShownAsText };
}

/** Where its file stands may make it a draft; nothing else is known. */
function stageWithout({ dialect, facts }: Post): Stage {
	const byPath = dialect.stages.find(({ when, path }) => when.length === 0 && path?.test(facts.path ?? ""));
	return byPath ?? { id: "published", label: "published", when: [], required: [] };
}

/** The post as its engine has it then: without a field. */
export function withoutFrontMatter(post: Post): Post {
	const { end } = post.frontMatter.range;
	const none: FrontMatter = {
		state: "absent",
		format: undefined,
		range: textRange(end, end),
		open: undefined,
		content: textRange(end, end),
		close: undefined,
		almostClose: undefined,
		fields: [],
		errors: [],
	};
	return {
		text: post.text,
		facts: post.facts,
		frontMatter: none,
		dialect: post.dialect,
		stage: stageWithout(post),
		isPost: post.isPost,
		get body() {
			return post.body;
		},
		get sessions() {
			return post.sessions;
		},
		sessionsInSteps: () => post.sessionsInSteps(),
		field: () => undefined,
		slice: (range) => post.slice(range),
	};
}
