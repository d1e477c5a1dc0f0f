import { longestDate, type TextReader } from "./text-reader.ts";

const day = /^\d{4}-\d\d-\d\d$/;
const moment =
	/^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/;

/** What js-yaml makes dates of where it stands without quotes (its `type/timestamp.js`); days that do not exist roll over. */
export const yamlTimestamp: TextReader = (text) =>
	text.length <= longestDate && (day.test(text) || moment.test(text)) ? {} : undefined;
