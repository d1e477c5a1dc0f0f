import { hasText, toText } from "./bytes.ts";

export type ImageKind = "jpeg" | "png" | "gif" | "webp" | "avif" | "heic" | "svg";

/** What a file is by its first bytes, whatever its name says; undefined where it is no image a blog could show. */
export function imageKind(bytes: Uint8Array): ImageKind | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "jpeg";
	if (hasText(bytes, "\u0089PNG\r\n\u001a\n")) return "png";
	if (hasText(bytes, "GIF87a") || hasText(bytes, "GIF89a")) return "gif";
	if (hasText(bytes, "RIFF") && hasText(bytes, "WEBP", 8)) return "webp";
	if (hasText(bytes, "ftyp", 4)) return kindOfBrands(bytes);
	return isSvg(bytes) ? "svg" : undefined;
}

const EXTENSIONS: Readonly<Record<ImageKind, string>> = {
	jpeg: ".jpg",
	png: ".png",
	gif: ".gif",
	webp: ".webp",
	avif: ".avif",
	heic: ".heic",
	svg: ".svg",
};

/** The usual file name extension, with its dot. */
export function extensionOf(kind: ImageKind): string {
	return EXTENSIONS[kind];
}

const AVIF_BRANDS = ["avif", "avis"];
/** ISO/IEC 23008-12 annex B; mif1 and msf1 stand for HEIF of any codec. */
const HEIC_BRANDS = ["heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs", "mif1", "msf1", "mif2"];

/** The major brand, and where that is a general one, the compatible brands (ISO/IEC 14496-12, 4.3). */
function kindOfBrands(bytes: Uint8Array): ImageKind | undefined {
	const boxEnd = ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0);
	const brands = toText(bytes, 8, Math.min(boxEnd, 512)).match(/.{4}/gs) ?? [];
	if (brands.some((brand) => AVIF_BRANDS.includes(brand))) return "avif";
	return brands.some((brand) => HEIC_BRANDS.includes(brand)) ? "heic" : undefined;
}

/** An `svg` element first, after an XML declaration, comments and a document type. */
function isSvg(bytes: Uint8Array): boolean {
	let text = toText(bytes, 0, 4096)
		.replace(/^\u00ef\u00bb\u00bf/, "")
		.trimStart();
	while (text.startsWith("<?") || text.startsWith("<!")) {
		const closing = closingOfProlog(text);
		const end = text.indexOf(closing);
		if (end === -1) return false;
		text = text.slice(end + closing.length).trimStart();
	}
	return /^<(?:svg:)?svg[\s>]/.test(text);
}

function closingOfProlog(text: string): string {
	if (text.startsWith("<?")) return "?>";
	if (text.startsWith("<!--")) return "-->";
	return /^[^>]*\[/.test(text) ? "]>" : ">";
}
