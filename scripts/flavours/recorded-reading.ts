import { Parser } from "htmlparser2";
import type { BodyReading } from "./compare-bodies.ts";
import { percentDecoded } from "./percent-decoded.ts";
import { skeletonOf } from "./skeleton.ts";

/** The engine's own ways to notes, back from them, and to headings: no links of the writer's. */
const ownClass =
	/(?:^|\s)(?:header-anchor(?:-link)?|headerlink|footnote|footnote-back|footnote-backref|footnote-ref|reversefootnote|data-footnote-backref)(?:$|\s)/;
const ownAddress = /^#(?:user-content-)?fn(?:ref)?[:-]|^#cb\d+-\d+$/;

interface SeenLink {
	readonly address: string;
	text: string;
}

/**
 * What `test/engines/bodies.json` holds of a page: links and images with the writer's addresses, and the tags of its blocks. Links made of bare
 * addresses are left out, and so is what the engine does to relative addresses.
 */
export function recordedReading(text: string, html: string): BodyReading {
	const links: SeenLink[] = [];
	const images: string[] = [];
	const open: (SeenLink | undefined)[] = [];
	const parser = new Parser({
		onopentag(name, attributes) {
			const { href, src, __astro_image_: astro } = attributes;
			if (name === "a") {
				const isOwn =
					href === undefined ||
					attributes["aria-hidden"] === "true" ||
					ownClass.test(attributes.class ?? "") ||
					ownAddress.test(href);
				const link = isOwn ? undefined : { address: href, text: "" };
				if (link) links.push(link);
				open.push(link);
			}
			if (name === "img" && (astro ?? src) !== undefined)
				images.push(astro === undefined ? (src ?? "") : JSON.parse(astro).src);
		},
		ontext(said) {
			for (const link of open) if (link) link.text += said;
		},
		onclosetag(name) {
			if (name === "a") open.pop();
		},
	});
	parser.end(html);
	return {
		links: links.filter((link) => !isBare(text, link)).map(({ address }) => asWritten(text, address)),
		images: images.map((address) => asWritten(text, address)),
		blocks: skeletonOf(html),
	};
}

/** Whether a link was made of an address that stands in the text without brackets. */
function isBare(body: string, { address, text }: SeenLink): boolean {
	// Astro makes one of two dashes, in shown addresses, too.
	const shown = text.trim().replaceAll("—", "--");
	const schemes = ["", "mailto:", ...(/^www\./i.test(shown) ? ["http://", "https://"] : [])];
	if (!schemes.some((scheme) => sameAddress(`${scheme}${shown}`, address))) return false;
	return ![`<${shown}>`, `[${shown}](`, `[${shown}][`, `>${shown}</`].some((bracketed) =>
		body.includes(bracketed),
	);
}

function sameAddress(one: string, other: string): boolean {
	if (percentDecoded(one) === percentDecoded(other)) return true;
	return URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href;
}

/** VitePress roots relative addresses at `./` and makes `a.md` and `a` to `a.html`; Hexo roots them at `/`. */
function asWritten(body: string, address: string): string {
	if (address === "./.html" || address === "/") return body.includes("(/)") ? address : "";
	const stem = address.replace(/^\.?\//, "");
	const candidates = [address, stem, ...[address, stem].flatMap((each) => endingsOf(each))];
	const text = decoded(body);
	return candidates.find((each) => text.includes(decoded(each))) ?? address;
}

function endingsOf(address: string): readonly string[] {
	const parts = /^(.*?)\.html((?:[?#].*)?)$/.exec(address);
	return parts ? [`${parts[1]}.md${parts[2]}`, `${parts[1]}${parts[2]}`] : [];
}

function decoded(address: string): string {
	return percentDecoded(address.replaceAll("&amp;", "&"));
}
