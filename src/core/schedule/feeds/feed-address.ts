import { addressIn } from "../../inserts/offered-address.ts";

/** The one address of a schedule that a text is; "Subscribe" buttons of calendars write `webcal://` for `https://`. */
export function feedAddress(text: string): string | undefined {
	return addressIn(text.replace(/^\s*webcals?:(?=\/\/)/i, "https:"));
}
