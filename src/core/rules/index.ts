import { bareSession } from "./bare-session.ts";
import { brokenLinkSyntax } from "./broken-link-syntax.ts";
import { dateDisagreement } from "./date-disagreement.ts";
import { dateFormat } from "./date-format.ts";
import { duplicateDefinition } from "./duplicate-definition.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { duplicatePost } from "./duplicate-post.ts";
import { emptyExcerpt } from "./empty-excerpt.ts";
import { emptyLink } from "./empty-link.ts";
import { eventAfterPost } from "./event-after-post.ts";
import { fieldType } from "./field-type.ts";
import { frontMatterFence } from "./front-matter-fence.ts";
import { frontMatterSchema } from "./front-matter-schema.ts";
import { frontMatterSyntax } from "./front-matter-syntax.ts";
import { headingJump } from "./heading-jump.ts";
import { headingWithoutSpace } from "./heading-without-space.ts";
import { htmlEntityInValue } from "./html-entity-in-value.ts";
import { htmlLeftOut } from "./html-left-out.ts";
import { imageNameCase } from "./image-name-case.ts";
import { imageTooLarge } from "./image-too-large.ts";
import { imageWithoutAlt } from "./image-without-alt.ts";
import { inconsistentEventName } from "./inconsistent-event-name.ts";
import { insecureLink } from "./insecure-link.ts";
import { invalidDate } from "./invalid-date.ts";
import { leftoverPlaceholder } from "./leftover-placeholder.ts";
import { malformedDefinition } from "./malformed-definition.ts";
import { mdxSyntax } from "./mdx-syntax.ts";
import { missingField } from "./missing-field.ts";
import { missingImageFile } from "./missing-image-file.ts";
import { missingLink } from "./missing-link.ts";
import { misspeltKey } from "./misspelt-key.ts";
import { mistypedAddress } from "./mistyped-address.ts";
import { pastedBullet } from "./pasted-bullet.ts";
import { publishedInFuture } from "./published-in-future.ts";
import { referenceOrder } from "./reference-order.ts";
import type { Rule } from "./rule.ts";
import { shortenedLink } from "./shortened-link.ts";
import { swallowedAsTag } from "./swallowed-as-tag.ts";
import { swallowedReference } from "./swallowed-reference.ts";
import { tagVariant } from "./tag-variant.ts";
import { templateTagInCode } from "./template-tag-in-code.ts";
import { unclosedFence } from "./unclosed-fence.ts";
import { undefinedFootnote } from "./undefined-footnote.ts";
import { undefinedReference } from "./undefined-reference.ts";
import { unknownAuthor } from "./unknown-author.ts";
import { unknownLayout } from "./unknown-layout.ts";
import { unlinkedSeries } from "./unlinked-series.ts";
import { unusedDefinition } from "./unused-definition.ts";
import { urlAsLabel } from "./url-as-label.ts";
import { vagueLinkText } from "./vague-link-text.ts";
import { worthlessAlt } from "./worthless-alt.ts";
import { yamlSurprise } from "./yaml-surprise.ts";
/** Every rule, in the order of the documentation: front matter, references and links, images, structure. */
export const rules: readonly Rule[] = [
	frontMatterFence,
	frontMatterSyntax,
	duplicateKey,
	misspeltKey,
	missingField,
	fieldType,
	yamlSurprise,
	invalidDate,
	dateFormat,
	dateDisagreement,
	publishedInFuture,
	eventAfterPost,
	htmlEntityInValue,
	emptyExcerpt,
	leftoverPlaceholder,
	unknownLayout,
	unknownAuthor,
	tagVariant,
	frontMatterSchema,
	undefinedReference,
	undefinedFootnote,
	unclosedFence,
	malformedDefinition,
	urlAsLabel,
	swallowedReference,
	swallowedAsTag,
	htmlLeftOut,
	templateTagInCode,
	duplicateDefinition,
	unusedDefinition,
	referenceOrder,
	brokenLinkSyntax,
	emptyLink,
	mdxSyntax,
	mistypedAddress,
	vagueLinkText,
	missingLink,
	insecureLink,
	shortenedLink,
	imageWithoutAlt,
	worthlessAlt,
	missingImageFile,
	imageNameCase,
	imageTooLarge,
	headingJump,
	headingWithoutSpace,
	pastedBullet,
	bareSession,
	inconsistentEventName,
	duplicatePost,
	unlinkedSeries,
];
