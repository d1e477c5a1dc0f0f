import { LineIndex } from "../../src/core/text/line-index.ts";
import type { CheckedPost } from "./check-posts.ts";
import type { KnownMistake } from "./read-corpus.ts";

interface Expected {
	/** Rules that tell of it on its own line. */
	readonly onLine: readonly string[];
	/** Rules that tell of it anywhere: a root cause is told once, above or below what it breaks. */
	readonly inPost: readonly string[];
}

const onLine = (...rules: string[]): Expected => ({ onLine: rules, inPost: [] });
const inPost = (...rules: string[]): Expected => ({ onLine: [], inPost: rules });

/** Which rules answer for a kind of mistake. What is missing here is style, which Recap leaves to the writer. */
export const expectedRules: Readonly<Record<string, Expected>> = {
	"yaml-error": inPost("front-matter-syntax"),
	"gray-matter-throws": inPost("front-matter-syntax"),
	"yaml-duplicate-key": inPost("duplicate-key"),
	"fm-unclosed": inPost("front-matter-fence"),
	"no-title": inPost("missing-field"),
	"impossible-date": inPost("invalid-date"),
	"date-vs-filename": inPost("date-disagreement"),
	"date-vs-permalink": inPost("date-disagreement"),
	"html-entity-in-front-matter": inPost("html-entity-in-value"),
	"undefined-reference": {
		onLine: ["undefined-reference", "url-as-label"],
		inPost: ["malformed-definition", "unclosed-fence"],
	},
	"unused-definition": onLine("unused-definition", "duplicate-definition"),
	"duplicate-definition-different-url": inPost("duplicate-definition"),
	"duplicate-definition-same-url": inPost("unused-definition", "duplicate-definition"),
	"definition-glued-to-paragraph": inPost("malformed-definition"),
	"definition-not-recognised": inPost("malformed-definition"),
	"definition-like-text": inPost("malformed-definition"),
	"reference-space-before-label": onLine("broken-link-syntax"),
	"undefined-footnote": onLine("undefined-footnote"),
	"empty-link-url": onLine("empty-link"),
	"empty-link-text": onLine("empty-link"),
	"empty-image-url": onLine("empty-link"),
	"url-without-scheme": onLine("mistyped-address"),
	"malformed-scheme": onLine("mistyped-address"),
	"inline-url-with-space": onLine("broken-link-syntax"),
	"newline-between-text-and-url": onLine("broken-link-syntax"),
	"unclosed-link-paren": onLine("broken-link-syntax"),
	"image-alt-missing": onLine("image-without-alt", "swallowed-reference"),
	"html-img-no-alt": onLine("image-without-alt"),
	"html-img-empty-alt": onLine("image-without-alt"),
	"image-alt-filename-like": onLine("worthless-alt"),
	"link-text-here": onLine("vague-link-text", "swallowed-reference"),
	"heading-jump": onLine("heading-jump"),
	"heading-no-space": onLine("heading-without-space"),
	"unclosed-fence": inPost("unclosed-fence"),
};

export interface KnownResult {
	readonly kind: string;
	readonly file: string;
	readonly mistake: KnownMistake;
	/** The rule that tells of it. */
	readonly by: string | undefined;
}

/** Of every listed mistake that some rule answers for, whether one does. */
export function lookForKnown({ post, findings }: CheckedPost): readonly KnownResult[] {
	const lines = new LineIndex(post.text);
	return post.known.flatMap((mistake) => {
		const expected = expectedRules[mistake.kind];
		if (!expected) return [];
		const by = findings.find(
			({ ruleId, range }) =>
				expected.inPost.includes(ruleId) ||
				(expected.onLine.includes(ruleId) &&
					lines.lineAt(range.start) + 1 <= mistake.line &&
					mistake.line <= lines.lineAt(range.end) + 1),
		);
		return [{ kind: mistake.kind, file: post.file, mistake, by: by?.ruleId }];
	});
}
