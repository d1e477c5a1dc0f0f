import assert from "node:assert/strict";
import { folderAbove } from "../../../../src/core/blog/blog-files.ts";
import {
	findImages,
	imagesToLookFor,
	lookForImages,
	rememberFolders,
} from "../../../../src/core/blog/find-images.ts";
import { findRootedImages, rootsBeside } from "../../../../src/core/blog/site-image-roots.ts";
import type { ImageMap } from "../../../../src/core/images/image-map.ts";
import { readPost } from "../../../../src/core/post/read-post.ts";
import { MemoryFiles } from "../../../support/memory-files.ts";

const noMap: ImageMap = { folder: undefined, bases: [] };

describe("image files", () => {
	it("are found, in another case, or missing where their folder is", async () => {
		const files = ["images/hall.jpg", "images/2016/Stage.JPG"];
		assert.deepEqual(await look("_posts/a.md", "/images/hall.jpg", files), { state: "found", bytes: 15 });
		assert.deepEqual(await look("_posts/a.md", "../images/hall.jpg?raw=true", files), {
			state: "found",
			bytes: 15,
		});
		assert.deepEqual(await look("_posts/a.md", "/images/2016/stage.jpg", files), {
			state: "other-case",
			name: "Stage.JPG",
		});
		assert.deepEqual(await look("_posts/a.md", "/Images/2016/stage.jpg", files), {
			state: "other-case",
			name: "images/2016/Stage.JPG",
		});
		assert.deepEqual(await look("_posts/a.md", "/images/gone.jpg", files), { state: "missing" });
	});

	it("are found under composed and decomposed names", async () => {
		const decomposed = "images/cafe\u0301.png";
		assert.equal((await look("_posts/a.md", "/images/caf%C3%A9.png", [decomposed]))?.state, "found");
	});

	it("are not spoken of where their folder, or the site's root, is not in the workspace", async () => {
		assert.equal(await look("_posts/a.md", "/images/hall.jpg", ["_posts/a.md"]), undefined);
		assert.equal(await look("a.md", "/hall.jpg", ["a.md"]), undefined);
		assert.equal(await look("posts/a.md", "../../hall.jpg", ["posts/a.md"]), undefined);
		assert.equal(await look("posts/a.md", "https://example.com/hall.jpg", ["posts/a.md"]), undefined);
		assert.equal(await look("posts/a.md", "{{ page.image }}", ["posts/a.md"]), undefined);
	});

	it("are missed beside the post only where other images are", async () => {
		assert.equal(await look("posts/a.md", "hall.jpg", ["posts/a.md"]), undefined);
		assert.deepEqual(await look("posts/a.md", "hall.jpg", ["posts/a.md", "posts/stage.png"]), {
			state: "missing",
		});
	});

	it("are looked for where engines serve them from", async () => {
		const hexo = await look("source/_posts/a.md", "hall.jpg", [
			"source/_posts/a/hall.jpg",
			"source/_posts/b.png",
		]);
		assert.equal(hexo?.state, "found");
		const hugo = await look("content/a.md", "images/hall.jpg", [
			"static/images/hall.jpg",
			"content/images/b.png",
		]);
		assert.equal(hugo?.state, "found");
	});

	it("are missed with their folder, where other posts tell where the site's root is", async () => {
		const files = new MemoryFiles({
			"hugo.toml": "",
			"static/images/hall.jpg": "x",
			"content/posts/a.md": "![Hall](/images/hall.jpg) ![Elsewhere](/cdn/a.jpg)\n",
			"content/posts/b.md": "![Hall](/img/hall.jpg) ![Else](/cdn/b.jpg) ![x](img/x.jpg)\n",
			"content/talks/c.md": "![Hall](/img/hall.jpg)\n",
		});
		const missing = async (path: string) => {
			const text = (await files.read(path, 1_000)) ?? new Uint8Array();
			const post = readPost(new TextDecoder().decode(text), { path });
			const rootsOf = async () => rootsBeside(path, await findRootedImages(folderAbove(path), files));
			const images = await findImages(post, path, noMap, files, { rootsOf });
			return [...(images ?? [])].flatMap(([each, { state }]) => (state === "missing" ? [each] : []));
		};
		assert.deepEqual(await missing("content/posts/b.md"), ["/img/hall.jpg"]);
		// No other post tells.
		assert.deepEqual(await missing("content/talks/c.md"), []);
		assert.deepEqual(await missing("content/posts/a.md"), []);
	});

	it("follow the image map", async () => {
		const base = "https://raw.githubusercontent.com/me/blog/master/images/";
		const map: ImageMap = { folder: "images", bases: [{ baseUrl: base, folder: "images", isForNew: true }] };
		assert.deepEqual(await look("_posts/a.md", `${base}gone.jpg`, ["images/hall.jpg"], map), {
			state: "missing",
		});
		assert.equal(await look("_posts/a.md", `${base}gone.jpg`, ["images/hall.jpg"]), undefined);
	});

	it("follow the address of a repository by which another image of the post is found", async () => {
		const base = "https://raw.githubusercontent.com/me/blog/master/images/";
		const both = readPost(
			`![The hall](${base}hall.jpg) ![The stage](${base}gone.jpg) ![Else](https://github.com/x/y/raw/main/images/no.jpg)`,
		);
		const found = await findImages(both, "_posts/a.md", noMap, inMemory(["images/hall.jpg"]));
		assert.deepEqual(Object.fromEntries(found ?? []), {
			[`${base}hall.jpg`]: { state: "found", bytes: 15 },
			[`${base}gone.jpg`]: { state: "missing" },
		});
		const one = readPost(`![The stage](${base}gone.jpg)`);
		assert.equal(await findImages(one, "_posts/a.md", noMap, inMemory(["images/hall.jpg"])), undefined);
	});

	it("list each folder once", async () => {
		const files = inMemory(["images/a.png", "images/b.png"]);
		const folders = rememberFolders(files);
		const post = readPost("![A](images/a.png) ![B](images/b.png) ![C](images/c.png)");
		const found = await lookForImages(imagesToLookFor(post, "post.md", noMap), folders);
		assert.deepEqual(
			[...found.values()].map(({ state }) => state),
			["found", "found", "missing"],
		);
		const lists = files.asked.filter((each) => each.startsWith("list "));
		assert.deepEqual(lists, ["list ", "list images"]);
	});
});

describe("cover files", () => {
	const files = [
		"images/Hall.jpg",
		"static/img/stage.png",
		"src/assets/crowd.jpg",
		"content/posts/a/room.jpg",
	];
	const cover = async (postPath: string, value: string, field = "image") => {
		const post = readPost(`---\nlayout: post\ntitle: A\n${field}: ${value}\n---\n`, {
			path: postPath,
			dialectId: "jekyll",
		});
		const found = await findImages(post, postPath, noMap, inMemory(files));
		return Object.fromEntries(found ?? []);
	};

	it("are found, in another case, or missing, as images of the body", async () => {
		assert.deepEqual(await cover("_posts/a.md", "/images/Hall.jpg"), {
			"/images/Hall.jpg": { state: "found", bytes: 15 },
		});
		assert.deepEqual(await cover("_posts/a.md", '"/images/hall.jpg"'), {
			"/images/hall.jpg": { state: "other-case", name: "Hall.jpg" },
		});
		assert.deepEqual(await cover("_posts/a.md", "/images/gone.jpg"), {
			"/images/gone.jpg": { state: "missing" },
		});
		assert.deepEqual(await cover("_posts/a.md", "../images/gone.jpg"), {
			"../images/gone.jpg": { state: "missing" },
		});
	});

	it("are read from a list and from a mapping", async () => {
		assert.deepEqual(await cover("_posts/a.md", "[/images/gone.jpg, /images/Hall.jpg]"), {
			"/images/gone.jpg": { state: "missing" },
			"/images/Hall.jpg": { state: "found", bytes: 15 },
		});
		assert.deepEqual(await cover("_posts/a.md", "\n  path: /images/gone.jpg\n  width: 800"), {
			"/images/gone.jpg": { state: "missing" },
		});
	});

	it("may stand where a theme looks for them", async () => {
		assert.equal((await cover("_posts/a.md", "stage.png"))["stage.png"]?.state, "found");
		assert.equal((await cover("_posts/a.md", "/stage.png"))["/stage.png"]?.state, "found");
		assert.equal((await cover("_posts/a.md", "assets/crowd.jpg"))["assets/crowd.jpg"]?.state, "found");
		assert.equal((await cover("_posts/a.md", "hall.jpg"))["hall.jpg"]?.state, "other-case");
	});

	it("are not missed where a theme may put a folder before them", async () => {
		assert.deepEqual(await cover("_posts/a.md", "gone.jpg"), {});
		assert.deepEqual(await cover("content/posts/a/index.md", "gone.jpg"), {});
		assert.deepEqual(await cover("_posts/a.md", "images/gone.jpg"), {});
	});

	it("are no other values: addresses, colours, flags, names of icons", async () => {
		for (const value of ["https://example.com/a.jpg", "true", '"#fff"', "hall", "", "{{ site.logo }}"])
			assert.deepEqual(await cover("_posts/a.md", value), {}, value);
	});
});

async function look(postPath: string, destination: string, files: readonly string[], map = noMap) {
	const post = readPost(`![The hall](${destination})\n`);
	const found = await lookForImages(imagesToLookFor(post, postPath, map), inMemory(files));
	return found.get(post.body.images[0]?.destination ?? "");
}

/** A file is as long as its path. */
function inMemory(files: readonly string[]): MemoryFiles {
	return new MemoryFiles(Object.fromEntries(files.map((file) => [file, "x".repeat(file.length)])));
}
