import { toSegments } from "../text/path-segments.ts";
import type { ImageMap } from "./image-map.ts";
import { toDestination } from "./to-destination.ts";
import { toLocalPath } from "./to-local-path.ts";

/**
 * Where a blog without images has its first, and how posts name it, of an engine that writes each page into a folder of its own: below
 * the folder that it reads, from the site's root. A post in a folder of its own has them beside it; what Recap would not find again
 * stays as it is. `map` is what the writer has set, `input` the folder that the engine reads, from the workspace folder.
 */
export function firstImageMap(postPath: string, map: ImageMap, input: string): ImageMap {
	const segments = toSegments(input);
	if (!segments || /(?:^|\/)index\.[a-z]+$/i.test(postPath)) return map;
	const folder = segments.join("/");
	const images = map.folder ?? [...segments, "images"].join("/");
	const rooted = { ...map, folder: images, bases: [{ baseUrl: "/", folder, isForNew: true }] };
	const file = `${images}/x.png`;
	const found = toLocalPath(toDestination(file, postPath, rooted), postPath, map);
	return "paths" in found && found.paths.includes(file) ? rooted : map;
}
