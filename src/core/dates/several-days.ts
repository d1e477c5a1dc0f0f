const month = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th|\.)?`;
const between = String.raw`\s{0,3}(?:[-–—/&+~]|and|to|und|bis)\s{0,3}`;
const lastOne = String.raw`${day}(?![\d:])`;

const forms = [
	String.raw`(?<![\d-])${day}${between}${lastOne}\s{1,3}${month}`,
	String.raw`${month}\s{1,3}${day}${between}${lastOne}`,
	String.raw`${month}\s{1,3}${day}${between}${month}\s{1,3}${lastOne}`,
	String.raw`${day}\s{1,3}${month}${between}${day}\s{1,3}${month}`,
	String.raw`^\d{1,2}\.(?:\d{1,2}\.)?(?:\d{4})?\s{0,3}[-–]\s{0,3}\d{1,2}\.\d{1,2}\.\d{4}$`,
	String.raw`^\d{1,2}/\d{1,2}(?:/\d{4})?\s{0,3}[-–]\s{0,3}\d{1,2}/\d{1,2}/\d{4}$`,
].map((form) => new RegExp(form, "iu"));

/** Longer texts are no dates. */
const longest = 100;

/** Whether a date with its year last is two days, as an event's often is: `14-15 March 2026`, `March 14 & 15, 2026`, `14.-15.3.2026`. */
export function namesSeveralDays(text: string): boolean {
	return text.length <= longest && forms.some((form) => form.test(text));
}
