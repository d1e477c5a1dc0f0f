import { duplicateKey } from "./duplicate-key.ts";
import { frontMatterFence } from "./front-matter-fence.ts";
import { frontMatterSyntax } from "./front-matter-syntax.ts";
import { imageWithoutAlt } from "./image-without-alt.ts";
import { invalidDate } from "./invalid-date.ts";
import { missingField } from "./missing-field.ts";
import type { Rule } from "./rule.ts";
import { swallowedReference } from "./swallowed-reference.ts";
import { undefinedReference } from "./undefined-reference.ts";

/** Every rule, in the order of the documentation: front matter, then references, then images. */
export const rules: readonly Rule[] = [
	frontMatterFence,
	frontMatterSyntax,
	duplicateKey,
	missingField,
	invalidDate,
	undefinedReference,
	swallowedReference,
	imageWithoutAlt,
];
