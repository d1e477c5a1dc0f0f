import { dialects } from "./index.ts";

const endings = [...new Set(dialects.flatMap(({ extensions }) => extensions))];
const postFile = new RegExp(String.raw`\.(?:${endings.join("|")})$`, "i");

/** Whether a file may be a post of some engine, by the ending of its name. */
export function isPostFile(path: string): boolean {
	return postFile.test(path);
}
