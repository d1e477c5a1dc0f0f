const names = (text: string) => new Set(text.split(" "));

/** Elements that go with all they hold: they run, load pages, or are read otherwise by a browser than they were here. */
export const droppedElements = names(
	"applet audio base embed fencedframe frame frameset iframe listing math meta noembed noframes noscript object param plaintext portal " +
		"script template title video xmp animate animateColor animateMotion animateTransform foreignObject handler set",
);

/** Elements that go, what they hold stays: the page has its own, or sends nothing. */
export const unwrappedElements = names("html head body form");

/** What may stand in `head`; at anything else a browser takes the body to begin. */
export const headElements = names("base link meta noscript script style template title");

const droppedAttributes = names(
	"action autofocus background data dynsrc formaction formmethod formtarget http-equiv integrity is lowsrc manifest method nonce ping slot srcdoc target",
);
const addressAttributes = names("cite href longdesc poster src xlink:href");
const schemes = names("http https mailto tel");
const pictureAddress = /^data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)[;,]/i;
const elementName = /^[a-z][a-z0-9:-]{0,60}$/i;
const attributeName = /^[a-z_:@][\w:.@-]{0,100}$/i;

/** Whether a name is one a browser reads as the same name. */
export function isElementName(name: string): boolean {
	return elementName.test(name);
}

/** Whether an attribute may stay: nothing that runs, sends, or leads to what runs. */
export function isSafeAttribute(element: string, name: string, value: string): boolean {
	if (
		!attributeName.test(name) ||
		name.startsWith("on") ||
		name.startsWith("@") ||
		droppedAttributes.has(name)
	)
		return false;
	if (name === "srcset" || name === "imagesrcset")
		return addressesOf(value).every((address) => isSafeAddress(element, address));
	if (!addressAttributes.has(name)) return true;
	return element === "use" ? value.startsWith("#") : isSafeAddress(element, value);
}

/** Whether an address is a web address, a path, or a picture in an `img`. */
export function isSafeAddress(element: string, address: string): boolean {
	// Browsers skip these in front of and inside a scheme.
	const written = address.replace(/[\p{Cc}\s]/gu, "");
	const scheme = /^([^/?#:]*):/.exec(written)?.[1]?.toLowerCase();
	return scheme === undefined || schemes.has(scheme) || (element === "img" && pictureAddress.test(written));
}

function addressesOf(sourceSet: string): readonly string[] {
	return sourceSet.split(/\s+|,(?=\s|$)/).filter((part) => part.includes(":"));
}
