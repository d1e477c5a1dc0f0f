import { backslashInPath } from "./backslash-in-path.ts";
import { bareSession } from "./bare-session.ts";
import { brokenLinkSyntax } from "./broken-link-syntax.ts";
import { brokenTemplateTag } from "./broken-template-tag.ts";
import { commaInListText } from "./comma-in-list-text.ts";
import { dashWithoutItem } from "./dash-without-item.ts";
import { dateDisagreement } from "./date-disagreement.ts";
import { dateFormat } from "./date-format.ts";
import { dayInTimeZone } from "./day-in-time-zone.ts";
import { deadLink } from "./dead-link.ts";
import { duplicateDefinition } from "./duplicate-definition.ts";
import { duplicateFootnote } from "./duplicate-footnote.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { duplicatePost } from "./duplicate-post.ts";
import { emptyExcerpt } from "./empty-excerpt.ts";
import { emptyLink } from "./empty-link.ts";
import { eventAfterPost } from "./event-after-post.ts";
import { fieldType } from "./field-type.ts";
import { fileName } from "./file-name.ts";
import { footnoteOrder } from "./footnote-order.ts";
import { foreignDraft } from "./foreign-draft.ts";
import { foreignKey } from "./foreign-key.ts";
import { frontMatterFence } from "./front-matter-fence.ts";
import { frontMatterSchema } from "./front-matter-schema.ts";
import { frontMatterStart } from "./front-matter-start.ts";
import { frontMatterSyntax } from "./front-matter-syntax.ts";
import { hashInTag } from "./hash-in-tag.ts";
import { headingJump } from "./heading-jump.ts";
import { headingWithoutSpace } from "./heading-without-space.ts";
import { htmlEntityInValue } from "./html-entity-in-value.ts";
import { htmlLeftOut } from "./html-left-out.ts";
import { imageFormat } from "./image-format.ts";
import { imageNameCase } from "./image-name-case.ts";
import { imageTooLarge } from "./image-too-large.ts";
import { imageWithoutAlt } from "./image-without-alt.ts";
import { inconsistentEventName } from "./inconsistent-event-name.ts";
import { insecureLink } from "./insecure-link.ts";
import { invalidDate } from "./invalid-date.ts";
import { keyInTable } from "./key-in-table.ts";
import { leftoverPlaceholder } from "./leftover-placeholder.ts";
import { leftoverShortcode } from "./leftover-shortcode.ts";
import { listItemKind } from "./list-item-kind.ts";
import { malformedDefinition } from "./malformed-definition.ts";
import { mdxSyntax } from "./mdx-syntax.ts";
import { missingField } from "./missing-field.ts";
import { missingFrontMatter } from "./missing-front-matter.ts";
import { missingImageFile } from "./missing-image-file.ts";
import { missingLink } from "./missing-link.ts";
import { missingLinkedFile } from "./missing-linked-file.ts";
import { misspeltKey } from "./misspelt-key.ts";
import { misspeltSpeaker } from "./misspelt-speaker.ts";
import { misspeltTalk } from "./misspelt-talk.ts";
import { mistypedAddress } from "./mistyped-address.ts";
import { movedLink } from "./moved-link.ts";
import { pastedBullet } from "./pasted-bullet.ts";
import { pastedLeftover } from "./pasted-leftover.ts";
import { postAddress } from "./post-address.ts";
import { publishedInFuture } from "./published-in-future.ts";
import { referenceOrder } from "./reference-order.ts";
import { repeatedTag } from "./repeated-tag.ts";
import { reservedKey } from "./reserved-key.ts";
import type { Rule } from "./rule.ts";
import { shortenedLink } from "./shortened-link.ts";
import { strayTable } from "./stray-table.ts";
import { swallowedAsMetadata } from "./swallowed-as-metadata.ts";
import { swallowedAsTag } from "./swallowed-as-tag.ts";
import { swallowedReference } from "./swallowed-reference.ts";
import { tagVariant } from "./tag-variant.ts";
import { templateTagInCode } from "./template-tag-in-code.ts";
import { unclosedFence } from "./unclosed-fence.ts";
import { undefinedFootnote } from "./undefined-footnote.ts";
import { undefinedReference } from "./undefined-reference.ts";
import { unknownAuthor } from "./unknown-author.ts";
import { unknownHeading } from "./unknown-heading.ts";
import { unknownLayout } from "./unknown-layout.ts";
import { unknownValue } from "./unknown-value.ts";
import { unlinkedSeries } from "./unlinked-series.ts";
import { unpublishedImage } from "./unpublished-image.ts";
import { unreadEmphasis } from "./unread-emphasis.ts";
import { unreadFootnote } from "./unread-footnote.ts";
import { unreadList } from "./unread-list.ts";
import { unusedDefinition } from "./unused-definition.ts";
import { unusedFootnote } from "./unused-footnote.ts";
import { urlAsLabel } from "./url-as-label.ts";
import { vagueLinkText } from "./vague-link-text.ts";
import { valueLimit } from "./value-limit.ts";
import { worthlessAlt } from "./worthless-alt.ts";
import { yamlInHeader } from "./yaml-in-header.ts";
import { yamlSurprise } from "./yaml-surprise.ts";
/** Every rule, in the order of the documentation: front matter, references and links, images, structure. */
export const rules: readonly Rule[] = [
	frontMatterStart,
	frontMatterFence,
	missingFrontMatter,
	frontMatterSyntax,
	duplicateKey,
	misspeltKey,
	missingField,
	fieldType,
	yamlSurprise,
	dashWithoutItem,
	commaInListText,
	listItemKind,
	hashInTag,
	foreignKey,
	repeatedTag,
	reservedKey,
	postAddress,
	unknownValue,
	valueLimit,
	foreignDraft,
	yamlInHeader,
	keyInTable,
	invalidDate,
	dateFormat,
	dayInTimeZone,
	dateDisagreement,
	fileName,
	publishedInFuture,
	eventAfterPost,
	htmlEntityInValue,
	emptyExcerpt,
	leftoverPlaceholder,
	leftoverShortcode,
	unknownLayout,
	unknownAuthor,
	tagVariant,
	frontMatterSchema,
	undefinedReference,
	undefinedFootnote,
	unclosedFence,
	malformedDefinition,
	urlAsLabel,
	unreadList,
	unreadEmphasis,
	strayTable,
	swallowedReference,
	swallowedAsTag,
	swallowedAsMetadata,
	htmlLeftOut,
	templateTagInCode,
	duplicateDefinition,
	unusedDefinition,
	referenceOrder,
	unreadFootnote,
	duplicateFootnote,
	unusedFootnote,
	footnoteOrder,
	brokenLinkSyntax,
	brokenTemplateTag,
	emptyLink,
	mdxSyntax,
	mistypedAddress,
	unknownHeading,
	missingLinkedFile,
	vagueLinkText,
	missingLink,
	insecureLink,
	shortenedLink,
	deadLink,
	movedLink,
	imageWithoutAlt,
	worthlessAlt,
	missingImageFile,
	unpublishedImage,
	imageNameCase,
	imageFormat,
	backslashInPath,
	imageTooLarge,
	headingJump,
	headingWithoutSpace,
	pastedBullet,
	pastedLeftover,
	bareSession,
	misspeltTalk,
	misspeltSpeaker,
	inconsistentEventName,
	duplicatePost,
	unlinkedSeries,
];

/** The rules that are checked once more when all posts of a site are read. */
export const siteRuleIds: readonly string[] = rules.filter(({ needsSite }) => needsSite).map(({ id }) => id);
