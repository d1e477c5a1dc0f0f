import type { ImageFile } from "../facts/image-file.ts";
import type { Post } from "../post/post.ts";
import { type Picture, picturesOf } from "./pictures-of.ts";

type InState<State extends ImageFile["state"]> = Extract<ImageFile, { readonly state: State }>;

/** The post's images, its cover among them, whose files are in that state, each place where a destination is written once. */
export function* imagesByState<State extends ImageFile["state"]>(
	post: Post,
	state: State,
): Generator<{ readonly image: Picture; readonly file: InState<State> }> {
	const seen = new Set<number>();
	for (const image of picturesOf(post)) {
		const file = post.facts.images?.get(image.destination);
		if (!file || !isIn(file, state) || seen.has(image.destinationRange.start)) continue;
		seen.add(image.destinationRange.start);
		yield { image, file };
	}
}

function isIn<State extends ImageFile["state"]>(file: ImageFile, state: State): file is InState<State> {
	return file.state === state;
}
