import { addressInBase, type ImageMap } from "../images/image-map.ts";
import { toLocalPath, withoutSiteAddress } from "../images/to-local-path.ts";
import { resolveSegments, toSegments } from "../text/path-segments.ts";

/** Where an article will stand, as far as its writer has said so. */
export interface PublicPlace {
	/** From the workspace folder, with forward slashes. */
	readonly postPath: string;
	/** What `recap.images.folder` and `recap.images.baseUrl` say. */
	readonly map: ImageMap;
	/** The post's own address on the web, e.g. from its permalink. */
	readonly address: string | undefined;
}

/** The address at which readers get an image that a post names as `destination`; undefined where nothing says it. */
export function publicImage(destination: string, place: PublicPlace): string | undefined {
	const written = withoutSiteAddress(destination);
	if (/^(?:https?:\/\/|data:image\/)/i.test(written)) return written;
	if (written.startsWith("//")) return `https:${written}`;
	const local = toLocalPath(destination, place.postPath, place.map);
	const paths = "paths" in local ? local.paths : [];
	for (const base of place.map.bases) {
		for (const path of paths) {
			const address = addressInBase(base, toSegments(path) ?? []);
			if (address !== undefined) return publicLink(address, place.address);
		}
	}
	return publicLink(written, place.address);
}

/** As a browser on the page at `base` resolves it; undefined where there is no such page, or the address cannot be read. */
export function publicLink(address: string, base: string | undefined): string | undefined {
	if (/^[a-z][a-z\d+.-]*:/i.test(address)) return address;
	const [, origin, path = "/"] = /^(https?:\/\/[^/?#\s]+)([^?#]*)/i.exec(base ?? "") ?? [];
	if (origin === undefined) return undefined;
	if (address.startsWith("//")) return `https:${address}`;
	const [, file = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
	if (file === "") return `${origin}${path}${rest}`;
	const folder = file.startsWith("/") ? [] : path.split("/").slice(0, -1);
	const segments = resolveSegments([...folder, ...file.split("/")]);
	return segments && `${origin}/${segments.join("/")}${file.endsWith("/") ? "/" : ""}${rest}`;
}
