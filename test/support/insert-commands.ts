import { addToSession } from "../../src/core/inserts/add-to-session.ts";
import { insertImage } from "../../src/core/inserts/insert-image.ts";
import { insertSession } from "../../src/core/inserts/insert-session.ts";
import { insertSlides } from "../../src/core/inserts/insert-slides.ts";
import { insertVideo } from "../../src/core/inserts/insert-video.ts";
import type { Insertion } from "../../src/core/inserts/insertion.ts";
import { blockPlace, referencePlace } from "../../src/core/inserts/insertion-place.ts";
import { sessionPlace } from "../../src/core/inserts/move-session.ts";
import type { Post } from "../../src/core/post/post.ts";
import type { Refusal } from "../../src/core/text/refusal.ts";

const url = "https://new.example/x";

/** Each command's look at the place, and its edit with answers that nothing is wrong with. */
export const insertCommands: Readonly<
	Record<
		string,
		readonly [
			place: (post: Post, offset: number) => object | Refusal,
			insert: (post: Post, offset: number) => Insertion,
		]
	>
> = {
	session: [blockPlace, (post, offset) => insertSession(post, offset, { title: "T", speakers: "Ann Lee" })],
	image: [referencePlace, (post, offset) => insertImage(post, offset, { alt: "The hall", url })],
	slides: [referencePlace, (post, offset) => insertSlides(post, offset, { url })],
	video: [referencePlace, (post, offset) => insertVideo(post, offset, { url })],
	speaker: [sessionPlace, (post, offset) => addToSession(post, offset, { part: "speaker", name: "Ann Lee" })],
};
