import { isRootedPath, typedPath } from "../text/typed-path.ts";

const ENDING = /\.(?:ics|ical|frab|json|xml|html?)$/i;
/** `example.org`, `localhost:3000`: of numbers alone a folder is called so, "2026.01". */
const HOST = /(?:\.[a-z]{2,}|:\d+)$/i;

/** Whether what is typed for a schedule is a file's path, and no address that lacks its beginning. */
export function namesFile(typed: string): boolean {
	const path = typedPath(typed, undefined);
	if (isRootedPath(path)) return true;
	if (/^[a-z][a-z\d+.-]+:/i.test(path)) return false;
	const [first = "", ...rest] = path.split("/");
	return rest.length === 0 ? ENDING.test(first) : first !== "" && !HOST.test(first);
}
