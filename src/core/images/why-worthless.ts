const FILE_NAME =
	/^(?:[^\s/\\]+|\d[\w .:-]*)\.(?:jpe?g|png|gif|webp|avif|heic|svg|bmp|tiff?)$|^(?:img|imgp|image|photo|picture|dsc[fn]?|dscn|p|pxl|mvimg|vid|gopr|screen ?shot|screenshot)[-_ ]?\d[\d\s_.,:-]*(?:at [\d.: ]+)?(?: ?[ap]m)?$/i;
const PLACEHOLDER =
	/^(?:image|picture|photo|img|alt|alt[ _]text|image[ _]tooltip|image description|image alt text|description|untitled|enter image description here|screenshot|blog image|featured image|cover image|null|undefined|[\d\p{P}\p{S}]{1,2})$/iu;

/** Why a text tells nobody what a picture shows; undefined where it may. */
export function whyWorthless(text: string): "file-name" | "placeholder" | undefined {
	const words = text.trim();
	if (FILE_NAME.test(words)) return "file-name";
	return PLACEHOLDER.test(words) ? "placeholder" : undefined;
}
