import { longestDate, type TextReader } from "./text-reader.ts";

/** `new Date(text)`. Recap itself runs on V8 nearly everywhere, as these engines do, so V8 is asked: its rules for texts that are not ISO 8601 are its own. */
export const javascriptDate: TextReader = (text) =>
	text.length <= longestDate && !Number.isNaN(Date.parse(text)) ? {} : undefined;
